package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.law.LawReader;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;

/** The rule book that the application ships, read once for all tests. */
final class Law {

    private static final RuleBook SHIPPED = LawReader.readShipped(ProcedureCode.names(), factKinds());

    private Law() {
    }

    static RuleBook asShipped() {
        return SHIPPED;
    }

    static Rule rule(String key, LocalDate on) {
        return SHIPPED.ruleOn(key, on).orElseThrow();
    }

    private static Set<String> factKinds() {
        return Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet());
    }
}
