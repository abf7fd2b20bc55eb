package vn.nghedan.casefile.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.web.input.NormalForm;

/** A person who is party to a file. Those who denounce are never here; they are kept by the identity room. */
@Entity
public class Party {

    /** In what quality a person stands in a file. */
    public enum Role {
        /** Complainant or petitioner. */
        APPLICANT,
        /** Complained of or denounced. */
        RESPONDENT
    }

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String name;
    private String address;
    private String idKind;
    private String idNumber;
    private String phone;
    private String representative;
    private String staffCode;

    // as they are compared
    private String nameForm;
    private String idForm;
    private String phoneForm;

    Party() {
    }

    public static Party applicant(long dossierId, PersonDetails person) {
        Party party = new Party();
        party.dossierId = dossierId;
        party.role = Role.APPLICANT;
        party.name = person.name();
        party.address = person.address();
        party.idKind = person.idKind();
        party.idNumber = person.idNumber();
        party.phone = person.phone();
        party.representative = person.representative();
        party.form();
        return party;
    }

    public static Party respondent(long dossierId, NewCaseFile.Respondent respondent) {
        Party party = new Party();
        party.dossierId = dossierId;
        party.role = Role.RESPONDENT;
        party.name = respondent.name();
        party.staffCode = respondent.staffCode();
        party.form();
        return party;
    }

    /** Brings name and numbers into the form in which they are compared; that of a number is never longer than it. */
    private void form() {
        String words = NormalForm.name(name);
        nameForm = words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
        idForm = orNone(NormalForm.idNumber(idNumber));
        phoneForm = NormalForm.phones(phone).findFirst().map(Party::orNone).orElse(null);
    }

    private static String orNone(String form) {
        return form.isEmpty() || form.length() > LONGEST_NUMBER ? null : form;
    }

    /** Who of the agency it is; null for nobody. */
    public void is(String staff) {
        staffCode = staff;
    }

    public PersonDetails person() {
        return new PersonDetails(name, address, idKind, idNumber, phone, representative);
    }

    public Long getId() {
        return id;
    }

    long getDossierId() {
        return dossierId;
    }

    public Role getRole() {
        return role;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getRepresentative() {
        return representative;
    }

    public String getPhone() {
        return phone;
    }

    public String getNameForm() {
        return nameForm;
    }

    public String getIdForm() {
        return idForm;
    }

    public String getStaffCode() {
        return staffCode;
    }
}
