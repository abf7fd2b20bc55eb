package vn.nghedan.casefile.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/** Somebody who belongs to a file besides its handler: a member of the verification team. Derived; read by lists. */
@Entity
@Immutable
@IdClass(FileMember.Key.class)
class FileMember {

    record Key(Long dossierId, String staffCode) {}

    @Id
    private Long dossierId;
    @Id
    private String staffCode;

    FileMember() {
    }
}
