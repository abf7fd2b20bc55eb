package vn.nghedan.directory;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, Long> {
}
