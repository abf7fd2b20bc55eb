package vn.nghedan.casefile.rederivation;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A file that a job has still to derive. */
@Entity
@Immutable
@Table(name = "rederivation_file")
@IdClass(WaitingFile.Key.class)
class WaitingFile {

    record Key(Long rederivationId, Long dossierId) implements Serializable {}

    @Id
    private Long rederivationId;
    @Id
    private Long dossierId;

    WaitingFile() {
    }
}
