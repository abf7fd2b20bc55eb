package vn.nghedan.procedure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.procedure.statute.Denunciation;
import vn.nghedan.procedure.statute.DenunciationInformation;
import vn.nghedan.procedure.statute.FirstComplaint;
import vn.nghedan.procedure.statute.FirstDiscipline;
import vn.nghedan.procedure.statute.Letter;
import vn.nghedan.procedure.statute.Petition;
import vn.nghedan.procedure.statute.Protection;
import vn.nghedan.procedure.statute.Reception;
import vn.nghedan.procedure.statute.SecondComplaint;
import vn.nghedan.procedure.statute.SecondDiscipline;

/** All procedures that the system knows, by their codes. Adding one is adding its class here and its rules to the book. */
public final class Procedures {

    private static final Map<ProcedureCode, Procedure> ALL = Stream
            .of(Reception.PROCEDURE, Letter.PROCEDURE, FirstComplaint.PROCEDURE, SecondComplaint.PROCEDURE,
                    FirstDiscipline.PROCEDURE, SecondDiscipline.PROCEDURE, Denunciation.PROCEDURE,
                    DenunciationInformation.PROCEDURE, Protection.PROCEDURE, Petition.PROCEDURE)
            .collect(Collectors.toMap(Procedure::code, procedure -> procedure, (a, b) -> a, LinkedHashMap::new));

    private Procedures() {
    }

    public static Collection<Procedure> all() {
        return ALL.values();
    }

    public static Optional<Procedure> find(ProcedureCode code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** @throws IllegalArgumentException if there is no such procedure yet */
    public static Procedure of(ProcedureCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no procedure " + code));
    }
}
