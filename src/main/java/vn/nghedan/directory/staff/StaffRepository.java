package vn.nghedan.directory.staff;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class StaffRepository implements PanacheRepositoryBase<Staff, Long> {

    private static final String WITH_ROLES = "select distinct s from Staff s join fetch s.unit left join fetch s.supervisor left join fetch s.roles ";

    public Optional<Staff> byCode(String code) {
        return find(WITH_ROLES + "where s.code = ?1", code).singleResultOptional();
    }

    public Optional<Staff> byLogin(String loginName) {
        return find(WITH_ROLES + "where s.loginName = ?1", loginName).singleResultOptional();
    }

    boolean knows(String code, String loginName) {
        return count("code = ?1 or loginName = ?2", code, loginName) > 0;
    }
}
