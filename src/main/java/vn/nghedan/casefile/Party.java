package vn.nghedan.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.identity.PersonDetails;

/** A person who is party to a file. Those who denounce are never here; they are kept by the identity room. */
@Entity
class Party {

    /** In what quality a person stands in a file. */
    enum Role {
        /** Complainant or petitioner. */
        APPLICANT,
        /** Complained of or denounced. */
        RESPONDENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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

    Party() {
    }

    static Party applicant(long dossierId, PersonDetails person) {
        Party party = new Party();
        party.dossierId = dossierId;
        party.role = Role.APPLICANT;
        party.name = person.name();
        party.address = person.address();
        party.idKind = person.idKind();
        party.idNumber = person.idNumber();
        party.phone = person.phone();
        party.representative = person.representative();
        return party;
    }

    static Party respondent(long dossierId, NewFile.Respondent respondent) {
        Party party = new Party();
        party.dossierId = dossierId;
        party.role = Role.RESPONDENT;
        party.name = respondent.name();
        party.staffCode = respondent.staffCode();
        return party;
    }

    PersonDetails person() {
        return new PersonDetails(name, address, idKind, idNumber, phone, representative);
    }

    Role getRole() {
        return role;
    }

    String getName() {
        return name;
    }

    String getAddress() {
        return address;
    }

    String getRepresentative() {
        return representative;
    }

    String getPhone() {
        return phone;
    }

    String getStaffCode() {
        return staffCode;
    }
}
