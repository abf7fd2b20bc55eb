package vn.nghedan.procedure;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The procedures, by the names outside programs use. */
public enum ProcedureCode {

    RECEPTION, LETTER, COMPLAINT_FIRST, COMPLAINT_SECOND, DISCIPLINE_FIRST, DISCIPLINE_SECOND, DENUNCIATION, DENUNCIATION_INFO, PETITION, PROTECTION;

    public static Set<String> names() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The type of matter that is settled by this procedure; {@code null} where any type may be in it. */
    public MatterType type() {
        return switch (this) {
            case COMPLAINT_FIRST, COMPLAINT_SECOND, DISCIPLINE_FIRST, DISCIPLINE_SECOND -> MatterType.COMPLAINT;
            case DENUNCIATION, DENUNCIATION_INFO, PROTECTION -> MatterType.DENUNCIATION;
            case PETITION -> MatterType.PETITION;
            case RECEPTION, LETTER -> null;
        };
    }
}
