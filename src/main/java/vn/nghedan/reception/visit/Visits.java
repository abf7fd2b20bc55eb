package vn.nghedan.reception.visit;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, Long> {

    Optional<Visit> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }
}
