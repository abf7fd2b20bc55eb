package vn.nghedan.letter.classification;

import java.util.ArrayList;
import java.util.List;

import vn.nghedan.procedure.MatterType;

/**
 * What a letter must be before it is processed, by its type (TT05 Điều 6; of an anonymous denunciation LTC Điều 25
 * khoản 2). Each has the ground of ineligibility that it gives when it is not met.
 */
enum Requirement {

    LANGUAGE("LT_NE_FORM"), DATED("LT_NE_FORM"), NAMED("LT_NE_FORM"), SIGNED("LT_NE_FORM"),
    // by type
    COMPLAINED_OF("LT_NE_FORM"), COMPLAINT_CONTENT("LT_NE_FORM"), DENOUNCED("LT_NE_FORM"), DENUNCIATION_CONTENT(
            "LT_NE_FORM"), CONTACT("LT_NE_FORM"), PETITION_CONTENT("LT_NE_FORM"),
    /** Of an anonymous denunciation: it names the violator, gives documents, and can be checked. */
    CHECKABLE("LT_NE_FORM"),
    // whatever the type
    NOT_SENT_TO_MANY("LT_NE_MANY"), NOT_GUIDED_BEFORE("LT_NE_GUIDED"), LEGIBLE("LT_NE_ILLEGIBLE"), CIVIL(
            "LT_NE_VULGAR");

    private final String ground;

    Requirement(String ground) {
        this.ground = ground;
    }

    /** Why a letter of this type that does not meet it is not processed; of a denunciation its own law says so. */
    String ground(MatterType type) {
        if (type != MatterType.DENUNCIATION) {
            return ground;
        }
        return switch (this) {
            case NOT_SENT_TO_MANY -> "TC_NP_1";
            case NOT_GUIDED_BEFORE -> "TC_NP_2";
            case CHECKABLE -> "TC_NP_3";
            default -> ground;
        };
    }

    /** What a letter must be, in the order in which an officer reads it. */
    static List<Requirement> of(MatterType type, boolean anonymous) {
        List<Requirement> all = new ArrayList<>(List.of(LANGUAGE));
        if (anonymous && type == MatterType.DENUNCIATION) {
            all.add(CHECKABLE);
        } else {
            all.addAll(List.of(DATED, NAMED, SIGNED));
            all.addAll(switch (type) {
                case COMPLAINT -> List.of(COMPLAINED_OF, COMPLAINT_CONTENT);
                case DENUNCIATION -> List.of(DENOUNCED, DENUNCIATION_CONTENT, CONTACT);
                case PETITION, MIXED -> List.of(PETITION_CONTENT);
            });
        }
        all.addAll(List.of(NOT_SENT_TO_MANY, NOT_GUIDED_BEFORE, LEGIBLE, CIVIL));
        return all;
    }
}
