package vn.nghedan.directory.staff;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class AgencyRepository implements PanacheRepositoryBase<Agency, Long> {
}
