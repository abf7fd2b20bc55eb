package vn.nghedan.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody whose identity the law protects, known outside by dossier code and ordinal. The details never leave this room. */
@Entity
class ProtectedPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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
        this.name = details.name();
        this.address = details.address();
        this.idKind = details.idKind();
        this.idNumber = details.idNumber();
        this.phone = details.phone();
        this.representative = details.representative();
    }

    void moveTo(String code, int ordinal) {
        dossierCode = code;
        aliasOrdinal = ordinal;
    }

    PersonDetails details() {
        return new PersonDetails(name, address, idKind, idNumber, phone, representative);
    }

    int getAliasOrdinal() {
        return aliasOrdinal;
    }
}
