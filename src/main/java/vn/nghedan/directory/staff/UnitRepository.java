package vn.nghedan.directory.staff;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, Long> {

    public Optional<Unit> byCode(String code) {
        return find("from Unit u left join fetch u.parent where u.code = ?1", code).firstResultOptional();
    }

    public Optional<Unit> responsible() {
        return find("from Unit u left join fetch u.parent where u.responsible order by u.code").firstResultOptional();
    }
}
