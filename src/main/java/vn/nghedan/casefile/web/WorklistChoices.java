package vn.nghedan.casefile.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;

/** What the filters of the work list offer. */
@ApplicationScoped
public class WorklistChoices {

    public static final String ME = "me";

    private final DirectoryService directory;
    private final Words words;

    WorklistChoices(DirectoryService directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    Worklist.Choices of(Officer officer) {
        List<ProcedureCode> procedures = Procedures.all()
                .stream()
                .map(Procedure::code)
                .filter(code -> code.type() != null)
                .toList();
        Set<State> states = procedures.stream()
                .flatMap(code -> Procedures.of(code).states().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
        return new Worklist.Choices(
                Stream.of(MatterType.COMPLAINT, MatterType.DENUNCIATION, MatterType.PETITION)
                        .map(type -> option(type.name(), "type_"))
                        .toList(),
                procedures.stream().map(code -> option(code.name(), "procedure_")).toList(),
                states.stream().map(state -> option(state.name(), "state_")).toList(),
                directory.units().stream().map(unit -> new Option(unit.code(), unit.name())).toList(),
                handlers(officer),
                Stream.of("dueOn", "-dueOn", "-receivedOn", "receivedOn", "code")
                        .map(sort -> new Option(sort, words.say("casefile:sort_" + sort.replace("-", "down_"))))
                        .toList(),
                WorklistRequest.OPTIONAL_COLUMNS.stream().map(column -> option(column, "column_")).toList());
    }

    /** To whom several files may be given at once: a head of unit to the own people, the director to anybody. */
    List<Option> assignees(Officer officer) {
        if (!officer.isUnitHead() && !officer.isDirector()) {
            return List.of();
        }
        return handling().filter(person -> officer.isDirector() || person.unit().equals(officer.unit()))
                .map(person -> new Option(person.code(), person.fullName() + " · " + person.unitName()))
                .toList();
    }

    private List<Option> handlers(Officer officer) {
        return Stream.concat(Stream.of(new Option(ME, words.say("casefile:handler_me"))),
                handling().filter(person -> !person.code().equals(officer.code()))
                        .map(person -> new Option(person.code(), person.fullName())))
                .toList();
    }

    private Stream<StaffView> handling() {
        return directory.staffList().stream().filter(person -> person.has(Role.HANDLER) || person.has(Role.UNIT_HEAD));
    }

    private Option option(String code, String prefix) {
        return new Option(code, words.say("casefile:" + prefix + code));
    }
}
