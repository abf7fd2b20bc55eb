package vn.nghedan.reference.law;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;

import vn.nghedan.law.LawReader;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;

/** The rule book of the application; it refuses to start on a law that does not hold together. */
final class RuleBookProducer {

    private RuleBookProducer() {
    }

    @Produces
    @Singleton
    @Startup
    static RuleBook ruleBook(@ConfigProperty(name = "nghedan.law.choices") Optional<Set<String>> choices) {
        Set<String> facts = Arrays.stream(FactKind.values()).map(Enum::name).collect(Collectors.toSet());
        return LawReader.readShipped(ProcedureCode.names(), facts, choices.orElse(Set.of()));
    }
}
