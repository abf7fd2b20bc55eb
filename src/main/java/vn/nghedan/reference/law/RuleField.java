package vn.nghedan.reference.law;

import java.util.List;

/** The fields of work by which time limits are looked up; the prefix of a code tells its field. */
public enum RuleField {

    RECEPTION("TCD_", "NDB_", "PARTY_"), LETTERS("LT_"), COMPLAINTS("KN_", "KN1_", "KN2_"), DISCIPLINE("KL_", "KL1_",
            "KL2_"), DENUNCIATIONS("TC_"), PETITIONS("KNPA_");

    private final List<String> prefixes;

    RuleField(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    /** @throws IllegalArgumentException for a code whose prefix belongs to no field */
    static RuleField of(String code) {
        for (RuleField field : values()) {
            if (field.prefixes.stream().anyMatch(code::startsWith)) {
                return field;
            }
        }
        throw new IllegalArgumentException(code + " belongs to no field of work");
    }
}
