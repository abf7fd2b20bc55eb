package vn.nghedan.casefile.query;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.nghedan.deadline.DeadlineStatus;

/** A time limit that runs or ran in a file, for the queries of other rooms: they name it and never write it. */
@Entity
@Immutable
@Table(name = "deadline")
public class ListedDeadline {

    @Id
    private Long id;
    private long dossierId;
    private String rule;
    /** The number of the fact that it starts from. */
    private int anchor;
    private LocalDate startedOn;
    private LocalDate dueOn;
    private LocalDate metOn;
    @Enumerated(EnumType.STRING)
    private DeadlineStatus status;
    private boolean duty;

    ListedDeadline() {
    }
}
