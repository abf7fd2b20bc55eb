package vn.nghedan.casefile.journal;

import java.util.Arrays;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import vn.nghedan.procedure.FactKind;

/** A word in the journal that no kind of fact bears takes its file down no more than any other entry that cannot be read. */
@Converter
class FactKindColumn implements AttributeConverter<FactKind, String> {

    @Override
    public String convertToDatabaseColumn(FactKind kind) {
        return kind == null ? null : kind.name();
    }

    @Override
    public FactKind convertToEntityAttribute(String written) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.name().equals(written))
                .findFirst()
                .orElse(FactKind.UNKNOWN);
    }
}
