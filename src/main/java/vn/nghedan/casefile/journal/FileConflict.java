package vn.nghedan.casefile.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/** Somebody who was declared to have a conflict of interest in a file. Derived; read by lists. */
@Entity
@Immutable
@IdClass(FileConflict.Key.class)
class FileConflict {

    record Key(Long dossierId, String staffCode) {}

    @Id
    private Long dossierId;
    @Id
    private String staffCode;
    /** Nobody else who leads would keep the file. */
    private boolean readsOn;

    FileConflict() {
    }
}
