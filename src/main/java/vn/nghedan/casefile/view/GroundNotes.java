package vn.nghedan.casefile.view;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.law.RuleBook;

/** The article beside each ground that can be chosen. */
@ApplicationScoped
class GroundNotes {

    private final RuleBook ruleBook;

    GroundNotes(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    /** @return null for a code that is no ground */
    String of(String code) {
        return ruleBook.versionsOfGround(code)
                .stream()
                .reduce((earlier, later) -> later)
                .map(ground -> ground.basis()
                        .stream()
                        .map(basis -> basis.provision() + " " + basis.act())
                        .collect(Collectors.joining("; ")))
                .orElse(null);
    }
}
