package vn.nghedan.identity;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What was on record of a protected person before it was put right. */
@Entity
class FormerProtectedDetails {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String receivedWith;
    private int aliasOrdinal;
    private String name;
    private String address;
    private String idKind;
    private String idNumber;
    private String phone;
    private String representative;
    private Instant replacedAt;

    FormerProtectedDetails() {
    }

    FormerProtectedDetails(String receivedWith, int aliasOrdinal, PersonDetails details, Instant replacedAt) {
        this.receivedWith = receivedWith;
        this.aliasOrdinal = aliasOrdinal;
        this.name = details.name();
        this.address = details.address();
        this.idKind = details.idKind();
        this.idNumber = details.idNumber();
        this.phone = details.phone();
        this.representative = details.representative();
        this.replacedAt = replacedAt;
    }

    int getAliasOrdinal() {
        return aliasOrdinal;
    }

    PersonDetails details() {
        return new PersonDetails(name, address, idKind, idNumber, phone, representative);
    }
}
