package vn.nghedan.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody whose identity the law protects, known outside by dossier code and ordinal. Their details leave this room only to be taken out of a text that is about to be kept. */
@Entity
class ProtectedPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private String dossierCode;
    private int aliasOrdinal;
    private String receivedWith;
    private String name;
    private String address;
    private String idKind;
    private String idNumber;
    private String phone;
    private String representative;

    ProtectedPerson() {
    }

    ProtectedPerson(String dossierCode, int aliasOrdinal, PersonDetails details) {
        this.dossierCode = dossierCode;
        this.aliasOrdinal = aliasOrdinal;
        this.receivedWith = dossierCode;
        keep(details);
    }

    private void keep(PersonDetails details) {
        name = details.name();
        address = details.address();
        idKind = details.idKind();
        idNumber = details.idNumber();
        phone = details.phone();
        representative = details.representative();
    }

    Long getId() {
        return id;
    }

    void moveTo(String code, int ordinal) {
        dossierCode = code;
        aliasOrdinal = ordinal;
    }

    PersonDetails details() {
        return new PersonDetails(name, address, idKind, idNumber, phone, representative);
    }
    /** A detail that was not given again stays as it was. */
    void corrected(PersonDetails given) {
        keep(details().with(given));
    }

    int getAliasOrdinal() {
        return aliasOrdinal;
    }

    String getDossierCode() {
        return dossierCode;
    }

    String getReceivedWith() {
        return receivedWith;
    }

}
