package vn.nghedan.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.nghedan.procedure.Obligation;

/** An obligation as it stands by all that is known. */
@Entity
@Table(name = "obligation")
class ObligationRow extends ObligationColumns {

    ObligationRow() {
    }

    ObligationRow(Owner owner, Obligation obligation) {
        super(owner, obligation);
    }
}
