package vn.nghedan.letter;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.web.problem.NotFound;

@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<Letter, Long> {

    Letter of(String code) {
        return find("dossierCode", code).firstResultOptional().orElseThrow(NotFound::new);
    }
}
