package vn.nghedan.directory.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** The one agency this system works for, as it names itself on its papers. */
@Entity
@EntityListeners(OfficeDirectory.class)
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String superiorBody;
    private String place;
    private String documentSymbol;

    public Agency() {
    }

    public Agency(String name, String superiorBody, String place, String documentSymbol) {
        describe(name, superiorBody, place, documentSymbol);
    }

    void describe(String name, String superiorBody, String place, String documentSymbol) {
        this.name = name;
        this.superiorBody = superiorBody;
        this.place = place;
        this.documentSymbol = documentSymbol;
    }

    public String getName() {
        return name;
    }

    public String getSuperiorBody() {
        return superiorBody;
    }

    public String getPlace() {
        return place;
    }

    public String getDocumentSymbol() {
        return documentSymbol;
    }
}
