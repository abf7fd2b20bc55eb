package vn.nghedan.casefile.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.casefile.web.WorklistChoices;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/**
 * The one check of people, units and files that an act names: they exist, the people work here on that day and may do what they are given, and they belong
 * to the unit named. A file that is hidden from the officer is unknown.
 */
@ApplicationScoped
public class DirectoryCheck {

    /** Named in a file for what they are, not for what they do in it. */
    private static final Set<String> ANYBODY = Set.of(Fields.CONFLICTED.name(), Fields.RESPONDENT_STAFF.name());

    private final DirectoryService directory;
    private final CaseFileRepository files;
    private final Visibility visibility;

    DirectoryCheck(DirectoryService directory, CaseFileRepository files, Visibility visibility) {
        this.directory = directory;
        this.files = files;
        this.visibility = visibility;
    }

    /** @throws BadInput naming every field that does not fit */
    public void demand(CaseFile file, Proposal proposal, Officer recorder) {
        Procedure procedure = Procedures.of(file.getProcedure());
        List<FieldError> errors = proposal.act() == Act.CORRECT
                ? ofReplacement(file, procedure, proposal, recorder)
                : errors(file, procedure.termsOf(proposal.act()).asks(), proposal.values(), proposal.act(),
                        proposal.on(), recorder);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    /**
     * The same of a list that somebody keeps. Whoever has left may still be asked about.
     *
     * @throws BadInput naming every criterion that cannot be read or names nobody and nothing
     */
    public void demand(Map<Criterion, String> asks) {
        List<FieldError> errors = new ArrayList<>();
        asks.forEach((criterion, given) -> {
            String wrong = switch (criterion) {
                case UNIT, RECEIVED_BY -> directory.unit(given).isEmpty() ? "casefile:error_unit_unknown" : null;
                case HANDLER -> given.equals(WorklistChoices.ME) || directory.staff(given).isPresent()
                        ? null
                        : "casefile:error_person_unknown";
                default -> {
                    criterion.read(given);
                    yield null;
                }
            };
            if (wrong != null) {
                errors.add(new FieldError(criterion.word(), wrong));
            }
        });
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    /** Whoever can be given a file: at work here, with a role that handles files. */
    public static boolean handlesFiles(StaffView person) {
        return person.active() && person.roles().stream().anyMatch(Role::handlesFiles);
    }

    private List<FieldError> ofReplacement(CaseFile file, Procedure procedure, Proposal proposal, Officer recorder) {
        Object number = proposal.values().get(Fields.FACT.name());
        boolean aside = number != null && files.journal(file)
                .recorded()
                .stream()
                .anyMatch(fact -> number.toString().equals(Integer.toString(fact.number())) && fact.what().isAside());
        if (aside) {
            return List.of(new FieldError(Fields.FACT.name(), "casefile:error_fact_aside"));
        }
        if (!(proposal.values().get(Fields.REPLACEMENT.name()) instanceof Map<?, ?> replacement) || number == null) {
            return List.of();
        }
        List<FieldError> errors = new ArrayList<>();
        files.journal(file)
                .recorded()
                .stream()
                .filter(fact -> number.toString().equals(Integer.toString(fact.number())))
                .forEach(fact -> asksOf(procedure, fact).findFirst()
                        .ifPresent(act -> errors.addAll(errors(file, procedure.termsOf(act).asks(), replacement, act,
                                fact.on(), recorder))));
        return errors;
    }

    private static Stream<Act> asksOf(Procedure procedure, Fact fact) {
        return procedure.acts().stream().filter(act -> act.fact() == fact.what());
    }

    private List<FieldError> errors(CaseFile file, List<ActField> asks, Map<?, ?> values, Act act, LocalDate on,
            Officer recorder) {
        List<FieldError> errors = new ArrayList<>();
        String unit = text(values.get(Fields.UNIT.name()));
        for (ActField asked : asks) {
            Field<?> field = asked.field();
            for (String given : texts(values.get(field.name()))) {
                String wrong = switch (field.kind()) {
                    case STAFF, STAFF_LIST -> person(field, given, unit.isEmpty() ? file.getUnit() : unit, on);
                    case UNIT -> directory.unit(given).isEmpty() ? "casefile:error_unit_unknown" : null;
                    // the case that is being opened comes to be with the act
                    case FILE -> act == Act.OPEN_CASE ? null : other(file, given, recorder);
                    default -> null;
                };
                if (wrong != null) {
                    errors.add(new FieldError(field.name(), wrong));
                    break;
                }
            }
        }
        return errors;
    }

    private String person(Field<?> field, String code, String unit, LocalDate on) {
        StaffView person = directory.staff(code).orElse(null);
        if (person == null) {
            return "casefile:error_person_unknown";
        }
        if (ANYBODY.contains(field.name())) {
            return null;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(person.roles());
        roles.addAll(on == null ? Set.of() : directory.rolesOn(code, on));
        if (!person.active() && roles.isEmpty()) {
            return "casefile:error_person_left";
        }
        boolean handles = roles.stream().anyMatch(Role::handlesFiles);
        boolean assigned = field.name().equals(Fields.ASSIGNEE.name());
        if (!handles && (assigned || !roles.isEmpty())) {
            return "casefile:error_person_handles_nothing";
        }
        return assigned && !person.unit().equals(unit) ? "casefile:error_person_of_other_unit" : null;
    }

    private String other(CaseFile file, String code, Officer recorder) {
        if (code.equals(file.getCode())) {
            return "casefile:error_file_itself";
        }
        return files.byCode(code).filter(found -> visibility.sees(recorder, found)).isEmpty()
                ? "casefile:error_file_unknown"
                : null;
    }

    private static List<String> texts(Object value) {
        Collection<?> many = value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
        return many.stream().filter(Objects::nonNull).map(DirectoryCheck::text).filter(t -> !t.isEmpty()).toList();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
