package vn.nghedan.reference.law;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.Step;
import vn.nghedan.reference.calculator.Calculator;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotFound;

/** The law that the system applies, to read: time limits and grounds of a day, procedures as tables and pictures. */
@Path("/law")
@Produces(MediaType.TEXT_HTML)
class LawPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance law(LawPage page);

        static native TemplateInstance procedure(ProcedurePage page);

        private Templates() {
        }
    }

    /** What may be done in whatever state is told once. */
    private static final Set<Act> OF_ANY_FILE = EnumSet.of(Act.ASSIGN, Act.LINK, Act.CORRECT);

    private final LawTables law;
    private final Words words;
    private final Clock clock;

    LawPages(LawTables law, Words words, Clock clock) {
        this.law = law;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public Response law(@RestQuery String on) {
        LocalDate today = LocalDate.now(clock);
        if (on == null || on.isBlank()) {
            return answer(200, today.toString(), today, List.of());
        }
        try {
            return answer(200, on, LocalDate.parse(on.strip()), List.of());
        } catch (DateTimeParseException unreadable) {
            return answer(400, on, today, List.of(new FieldError("on", "web:error_date")));
        }
    }

    private Response answer(int status, String on, LocalDate day, List<FieldError> errors) {
        List<RuleView> rules = law.rulesOn(day);
        List<LawPage.FieldRules> byField = Arrays.stream(RuleField.values())
                .map(field -> new LawPage.FieldRules(field,
                        rules.stream().filter(rule -> rule.field() == field).toList()))
                .filter(group -> !group.rules().isEmpty())
                .toList();
        List<LawPage.FamilyGrounds> byFamily = Arrays.stream(GroundFamily.values())
                .map(family -> new LawPage.FamilyGrounds(family, law.groundsOn(day, family)))
                .filter(group -> !group.grounds().isEmpty())
                .toList();
        List<Option> procedures = Procedures.all()
                .stream()
                .map(procedure -> new Option(procedure.code().name(), say("procedure_", procedure.code())))
                .toList();
        return Response.status(status)
                .entity(Templates.law(new LawPage(on, day, byField, byFamily, procedures, errors)))
                .build();
    }

    @GET
    @Path("/procedures/{code}")
    public TemplateInstance procedure(@PathParam("code") String code) {
        Procedure procedure = Arrays.stream(ProcedureCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .flatMap(Procedures::find)
                .orElseThrow(NotFound::new);
        StateDiagram diagram = StateDiagram.of(procedure,
                name -> say(name instanceof Phase ? "phase_" : "state_", name), act -> say("act_", act));
        return Templates.procedure(new ProcedurePage(procedure.code().name(), say("procedure_", procedure.code()),
                diagram, procedure.states().stream().map(state -> place(procedure, state)).toList(),
                procedure.steps()
                        .stream()
                        .filter(step -> step.from() == procedure.initial() && OF_ANY_FILE.contains(step.act()))
                        .map(step -> row(procedure, step))
                        .toList()));
    }

    private ProcedurePage.Place place(Procedure procedure, State state) {
        return new ProcedurePage.Place(state.name(), say("state_", state), say("phase_", state.phase()),
                state == procedure.initial(), procedure.ends().contains(state),
                procedure.stepsFrom(state)
                        .stream()
                        .filter(step -> !OF_ANY_FILE.contains(step.act()))
                        .map(step -> row(procedure, step))
                        .toList());
    }

    private ProcedurePage.Row row(Procedure procedure, Step step) {
        LocalDate today = LocalDate.now(clock);
        return new ProcedurePage.Row(say("act_", step.act()), say("authority_", step.decidedBy()),
                step.guards().stream().map(Guard::name).map(name -> law.wordingOf(name, today)).toList(),
                step.paper() == Paper.NONE ? null : say("paper_", step.paper()), step.paper().form(),
                step.returns() || step.stays() ? null : say("state_", step.to()), step.returns(),
                Calculator.legalBasis(procedure.termsOf(step.act()).basis()));
    }

    private String say(String prefix, Enum<?> code) {
        return words.say("casefile:" + prefix + code.name());
    }
}
