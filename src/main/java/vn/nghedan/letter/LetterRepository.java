package vn.nghedan.letter;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.web.frame.ReadOnlyRequest;
import vn.nghedan.web.problem.NotFound;

@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<Letter, Long> {

    private final ReadOnlyRequest request;

    LetterRepository(ReadOnlyRequest request) {
        this.request = request;
    }

    Letter of(String code) {
        return request.once("letter " + code,
                () -> getSession().bySimpleNaturalId(Letter.class).loadOptional(code).orElseThrow(NotFound::new));
    }
}
