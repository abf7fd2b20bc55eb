package vn.nghedan.casefile.query;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.casefile.access.DirectoryCheck;
import vn.nghedan.casefile.web.WorklistRequest;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.BadInput;

/** The lists that officers keep; each sees only their own. */
@ApplicationScoped
public class SavedLists implements PanacheRepositoryBase<SavedList, Long> {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 1000;

    private final DirectoryCheck known;

    SavedLists(DirectoryCheck known) {
        this.known = known;
    }

    public List<SavedList> of(Officer officer) {
        return list("staffCode = ?1 order by name", officer.code());
    }

    /** Keeps it under this name, in the place of what had the name before. */
    @Transactional
    public void keep(String name, WorklistRequest asked, Officer officer) {
        String address = asked.here();
        if (name == null || name.isBlank()) {
            throw new BadInput("name", "web:error_required");
        }
        if (name.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            throw new BadInput("name", "web:error_size");
        }
        known.demand(asked.asks());
        delete("staffCode = ?1 and name = ?2", officer.code(), name.strip());
        if (count("staffCode", officer.code()) >= MOST) {
            throw new BadInput("name", "cases:error_many_lists");
        }
        persist(new SavedList(officer.code(), name.strip(), address));
    }

    @Transactional
    public void forget(long id, Officer officer) {
        delete("id = ?1 and staffCode = ?2", id, officer.code());
    }
}
