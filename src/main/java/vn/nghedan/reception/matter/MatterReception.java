package vn.nghedan.reception.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Which time a content of a visit was received. Derived from the journals of the contents by {@link MatterReceptions}. */
@Entity
public class MatterReception {

    /** On one day in the order in which they were put on record. */
    static final Comparator<MatterReception> IN_TIME = Comparator.comparing((MatterReception one) -> one.receivedOn)
            .thenComparing(one -> one.dossierId);

    @Id
    private Long dossierId;
    private String code;
    private String visit;
    private LocalDate receivedOn;
    private boolean refused;
    private boolean secret;

    // what its journal names, and what of that holds
    private String named;
    private String earlier;
    private String firstOf;
    private int ordinal;

    MatterReception() {
    }

    MatterReception(long dossierId, String code, LocalDate receivedOn) {
        this.dossierId = dossierId;
        this.code = code;
        this.visit = code.replaceFirst("-\\d{1,3}$", "");
        this.receivedOn = receivedOn;
        this.firstOf = code;
        this.ordinal = 1;
    }

    /**
     * Writes down what its own journal says.
     *
     * @return whether that differs from what was written
     */
    boolean says(LocalDate on, boolean isRefused, boolean isSecret, String names) {
        boolean differs = !receivedOn.equals(on) || refused != isRefused || secret != isSecret
                || !Objects.equals(named, names);
        receivedOn = on;
        refused = isRefused;
        secret = isSecret;
        named = names;
        return differs;
    }

    /** @param holds the reception it follows; null where it is the first */
    void follows(MatterReception holds) {
        earlier = holds == null ? null : holds.code;
        firstOf = holds == null ? code : holds.firstOf;
    }

    /** Whoever was not received was not received before either. */
    void counted(List<MatterReception> before) {
        ordinal = 1 + (int) before.stream().filter(one -> !one.refused).count();
    }

    /**
     * Whether that one can have been an earlier reception of the same matter. A denunciation follows denunciations only:
     * whoever may know of it would read in an open matter who denounces.
     */
    boolean mayFollow(MatterReception other) {
        return IN_TIME.compare(other, this) < 0 && !other.visit.equals(visit) && other.secret == secret;
    }

    public String getCode() {
        return code;
    }

    String getVisit() {
        return visit;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    boolean isSecret() {
        return secret;
    }

    String getNamed() {
        return named;
    }

    String getEarlier() {
        return earlier;
    }

    public String getFirstOf() {
        return firstOf;
    }

    public int getOrdinal() {
        return ordinal;
    }
}
