package vn.nghedan.reception;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, Long> {

    Optional<Visit> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }
}
