package vn.nghedan.directory.access;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.nghedan.directory.Role;
import vn.nghedan.directory.power.Delegation;
import vn.nghedan.directory.power.SigningPower;
import vn.nghedan.directory.signin.PasswordHash;
import vn.nghedan.directory.staff.Staff;

/**
 * Something that lets a person see files or decide in them: a role, a power to sign, a new password. It takes effect when a second person has
 * confirmed it, and stays on record whatever became of it.
 */
@Entity
public class AccessRequest {

    enum Kind {
        ROLE, SIGNING_POWER, PASSWORD
    }

    enum Outcome {
        OPEN, CONFIRMED, REFUSED,
        /** The first director of an installation, whom nobody could have confirmed. */
        AT_ONCE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String staffCode;
    @Column(name = "role_code")
    @Enumerated(EnumType.STRING)
    private Role role;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String basis;
    private String passwordHash;
    private String askedBy;
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String settledBy;
    private Instant settledAt;
    private String reason;

    AccessRequest() {
    }

    private AccessRequest(Kind kind, String staffCode, String askedBy, Instant askedAt) {
        this.kind = kind;
        this.staffCode = staffCode;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.outcome = Outcome.OPEN;
    }

    static AccessRequest role(String staffCode, Role role, String askedBy, Instant askedAt) {
        AccessRequest request = new AccessRequest(Kind.ROLE, staffCode, askedBy, askedAt);
        request.role = role;
        return request;
    }

    static AccessRequest signing(Delegation.Signing power, String askedBy, Instant askedAt) {
        AccessRequest request = new AccessRequest(Kind.SIGNING_POWER, power.staff(), askedBy, askedAt);
        request.role = power.decider();
        request.validFrom = power.from();
        request.validTo = power.to();
        request.basis = power.basis();
        return request;
    }

    static AccessRequest password(String staffCode, PasswordHash password, String askedBy, Instant askedAt) {
        AccessRequest request = new AccessRequest(Kind.PASSWORD, staffCode, askedBy, askedAt);
        request.passwordHash = password.encoded();
        return request;
    }

    void confirmed(String by, Instant at) {
        settle(Outcome.CONFIRMED, by, at);
    }

    void refused(String by, Instant at, String why) {
        settle(Outcome.REFUSED, by, at);
        reason = why;
    }

    void tookEffectAtOnce(Instant at) {
        settle(Outcome.AT_ONCE, null, at);
    }

    private void settle(Outcome settled, String by, Instant at) {
        outcome = settled;
        settledBy = by;
        settledAt = at;
        // what it was is on record, the secret itself is of no more use here
        passwordHash = null;
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    boolean asksTheSameAs(AccessRequest other) {
        return kind == other.kind && staffCode.equals(other.staffCode) && role == other.role && kind == Kind.ROLE;
    }

    /** A password that is asked for later takes the place of the one before. */
    boolean isOvertakenBy(AccessRequest later) {
        return kind == Kind.PASSWORD && later.kind == Kind.PASSWORD && staffCode.equals(later.staffCode);
    }

    SigningPower power(Staff person) {
        return new SigningPower(person, role, validFrom, validTo, basis);
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public Long getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public String getStaffCode() {
        return staffCode;
    }

    public Role getRole() {
        return role;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getBasis() {
        return basis;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getSettledBy() {
        return settledBy;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public String getReason() {
        return reason;
    }
}
