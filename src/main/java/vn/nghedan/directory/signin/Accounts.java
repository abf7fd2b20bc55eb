package vn.nghedan.directory.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;

/** The accounts that may sign in today, and the record of who did. Whoever was deactivated has no account from then on. */
@ApplicationScoped
@Transactional
class Accounts {

    private static final String NOBODY = "anonymous";

    private final StaffRepository staff;
    private final AuditService audit;
    private final Clock clock;

    Accounts(StaffRepository staff, AuditService audit, Clock clock) {
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Account> byLogin(String loginName) {
        return staff.byLogin(loginName).filter(Staff::isActive).map(this::account);
    }

    void signedIn(Account account, String address) {
        audit.recordAs(account.staffCode(), "SIGNED_IN", account.staffCode(), address);
    }

    // a name nobody has may be a password typed into the wrong field, so it is not written down
    void refused(Optional<Account> account, String address) {
        audit.recordAs(NOBODY, "SIGN_IN_REFUSED", account.map(Account::staffCode).orElse(""), address);
    }

    private Account account(Staff person) {
        return new Account(person.getCode(), person.getFullName(), person.password(),
                person.rolesOn(LocalDate.now(clock)));
    }
}
