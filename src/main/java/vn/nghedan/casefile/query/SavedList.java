package vn.nghedan.casefile.query;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A list that an officer keeps for themselves. */
@Entity
public class SavedList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String staffCode;
    private String name;
    private String address;

    SavedList() {
    }

    SavedList(String staffCode, String name, String address) {
        this.staffCode = staffCode;
        this.name = name;
        this.address = address;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }
}
