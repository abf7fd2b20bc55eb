package vn.nghedan.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.FirstDecision;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.field.Fields.LinkKind;
import vn.nghedan.web.problem.BadInput;

/**
 * Ties a second complaint to the file of the first where that was settled here: the second carries the first decision, the
 * first is told that a second complaint was lodged, and each leads to the other.
 */
@ApplicationScoped
class FirstInstances {

    private static final Map<ProcedureCode, ProcedureCode> FIRST_OF = Map.of(ProcedureCode.COMPLAINT_SECOND,
            ProcedureCode.COMPLAINT_FIRST, ProcedureCode.DISCIPLINE_SECOND, ProcedureCode.DISCIPLINE_FIRST);
    private static final Set<String> WINDOWS = Set.of("KN2_WINDOW", "KL_LIMITATION_2");

    private final CaseFileQueries reader;
    private final CaseFileActs acts;
    private final DirectoryService directory;

    FirstInstances(CaseFileQueries reader, CaseFileActs acts, DirectoryService directory) {
        this.reader = reader;
        this.acts = acts;
        this.directory = directory;
    }

    /** The file of the first instance that an opening speaks of: by its code, or by the number of its decision. */
    Optional<String> of(Proposal opening, Officer me) {
        ProcedureCode first = procedure(opening).map(FIRST_OF::get).orElse(null);
        if (first == null) {
            return Optional.empty();
        }
        String named = text(opening.values().get(Fields.FIRST_FILE.name()));
        if (!named.isEmpty()) {
            if (!reader.sees(named, me) || !reader.read(named, me).procedure().equals(first.name())) {
                throw new BadInput(Fields.FIRST_FILE.name(), "letters:error_first_file");
            }
            return Optional.of(named);
        }
        return number(opening).flatMap(number -> reader.decidedUnder(number, first, me));
    }

    /** The same opening with the first decision as the file of the first instance knows it. */
    Proposal carrying(Proposal opening, String first, Officer me) {
        Map<String, Object> values = new HashMap<>(opening.values());
        values.put(Fields.FIRST_FILE.name(), first);
        if (number(opening).isEmpty()) {
            decision(reader.standing(first, me)).ifPresentOrElse(
                    decision -> values.put(Fields.CONTESTED_DECISION.name(),
                            Fields.CONTESTED_DECISION.write(decision)),
                    () -> values.put(Fields.FIRST_LAPSED.name(), true));
        }
        return new Proposal(opening.act(), opening.on(), opening.decidedBy(), opening.document(), opening.note(),
                values);
    }

    /** What the first complaint was about is what the second is about: how long one may complain hangs on it. */
    FactData challenging(FactData receipt, String first, Officer me) {
        return reader.standing(first, me)
                .facts()
                .stream()
                .flatMap(fact -> fact.get(Fields.CHALLENGED).stream())
                .reduce((earlier, later) -> later)
                .map(decision -> receipt.with(Fields.CHALLENGED, decision))
                .orElse(receipt);
    }

    /**
     * Lodges the second complaint in the first file, and links the two both ways.
     *
     * @param lodgedOn
     *            the day on which the second complaint was received: by it the window is kept
     */
    void tie(String first, String second, Proposal opening, LocalDate lodgedOn, Officer me) {
        CaseFileView file = reader.read(first, me);
        if (canBeContested(file) && !reader.standing(first, me).isBeforeTheCourt() && isOpen(file, lodgedOn)) {
            acts.follow(first, new Proposal(Act.LODGE_SECOND, notBefore(first, lodgedOn, me), null, null, null,
                    Map.of()), me);
        }
        link(first, second, LinkKind.SECOND_INSTANCE, notBefore(first, opening.on(), me), me);
        link(second, first, LinkKind.FIRST_INSTANCE, notBefore(second, opening.on(), me), me);
    }

    private void link(String from, String to, LinkKind kind, LocalDate on, Officer me) {
        acts.follow(from, new Proposal(Act.LINK, on, me.code(), null, null,
                Map.of(Fields.CASE.name(), to, Fields.LINK_KIND.name(), kind.name())), me);
    }

    private static boolean canBeContested(CaseFileView first) {
        return Procedures.of(ProcedureCode.valueOf(first.procedure()))
                .stepsFrom(State.valueOf(first.state()))
                .stream()
                .anyMatch(step -> step.act() == Act.LODGE_SECOND);
    }

    /** A complaint that came too late contests nothing until it is accepted for a good reason (LKN Điều 11 khoản 6). */
    private static boolean isOpen(CaseFileView first, LocalDate on) {
        return first.clocks()
                .stream()
                .filter(clock -> WINDOWS.contains(clock.rule()) && clock.dueOn() != null)
                .reduce((earlier, later) -> later)
                .map(window -> !on.isAfter(window.dueOn()))
                .orElse(true);
    }

    private LocalDate notBefore(String file, LocalDate on, Officer me) {
        LocalDate since = reader.standing(file, me).since();
        return on.isBefore(since) ? since : on;
    }

    private Optional<FirstDecision> decision(CaseStatus first) {
        LocalDate received = first.last(FactKind.RECEIPT_RECORDED)
                .flatMap(receipt -> receipt.get(Fields.RECEIVED_ON))
                .orElse(null);
        return first.last(FactKind.DECIDED)
                .map(decided -> new FirstDecision(numberOf(decided), dateOf(decided), directory.agency().name(),
                        received));
    }

    private static String numberOf(Fact decided) {
        return decided.document() == null || decided.document().number() == null
                ? "–"
                : decided.document().number();
    }

    private static LocalDate dateOf(Fact decided) {
        return decided.document() == null || decided.document().date() == null
                ? decided.on()
                : decided.document().date();
    }

    private static Optional<ProcedureCode> procedure(Proposal opening) {
        String given = text(opening.values().get(Fields.CASE_PROCEDURE.name()));
        return ProcedureCode.names().contains(given) ? Optional.of(ProcedureCode.valueOf(given)) : Optional.empty();
    }

    private static Optional<String> number(Proposal opening) {
        return opening.values().get(Fields.CONTESTED_DECISION.name()) instanceof Map<?, ?> decision
                ? Optional.of(text(decision.get("number"))).filter(number -> !number.isEmpty())
                : Optional.empty();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
