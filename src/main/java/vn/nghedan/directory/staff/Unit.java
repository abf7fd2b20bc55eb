package vn.nghedan.directory.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A unit of the agency. The responsible one is in charge of reception and complaints; which one that is, the agency decides. */
@Entity
@EntityListeners(OfficeDirectory.class)
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    private String name;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;
    private boolean responsible;

    public Unit() {
    }

    public Unit(String code, String name, Unit parent) {
        this.code = code;
        this.name = name;
        this.parent = parent;
    }

    public void takeCharge() {
        responsible = true;
    }

    void handOverCharge() {
        responsible = false;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Unit getParent() {
        return parent;
    }

    public boolean isResponsible() {
        return responsible;
    }
}
