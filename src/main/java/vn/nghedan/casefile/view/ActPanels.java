package vn.nghedan.casefile.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.ActPreview;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.PaperDrafts;
import vn.nghedan.casefile.acting.ActPreviews;
import vn.nghedan.casefile.acting.RefusalMapper;
import vn.nghedan.casefile.correction.CorrectionAsks;
import vn.nghedan.casefile.readmodel.Span;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ActDefinition;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.Refused;
import vn.nghedan.web.problem.RefusedByLaw;
import vn.nghedan.web.problem.StaleVersion;

/**
 * Prepares the panel of an act: empty, or again with everything that was typed and what stands in its way. Pages of
 * cases and of letters share it; {@code base} is the address of the file in either.
 */
@ApplicationScoped
public class ActPanels {

    private final CaseFileQueries reader;
    private final EarlierActs earlier;
    private final ActPreviews previews;
    private final ActFieldViews asks;
    private final CorrectionAsks corrections;
    private final PeopleToChoose people;
    private final PaperDrafts drafts;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    ActPanels(CaseFileQueries reader, EarlierActs earlier, ActPreviews previews, ActFieldViews asks,
            CorrectionAsks corrections,
            PeopleToChoose people, PaperDrafts drafts, DirectoryService directory,
            Words words,
            Clock clock) {
        this.reader = reader;
        this.earlier = earlier;
        this.previews = previews;
        this.asks = asks;
        this.corrections = corrections;
        this.people = people;
        this.drafts = drafts;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The panel before anything was typed.
     *
     * @throws NotFound if the officer may not know of the file, or its procedure knows no such act
     */
    @Transactional
    public ActPanel open(String code, String actCode, String base, Officer officer) {
        return open(code, actCode, base, null, officer);
    }

    /** The same with the number of the entry that a correction is to be about; null for none. */
    @Transactional
    public ActPanel open(String code, String actCode, String base, String entry, Officer officer) {
        return build(code, actCode, base, ActForm.about(entry), officer, null);
    }

    /** The same on a day that is over, for what is put on record late. */
    @Transactional
    public ActPanel openOn(String code, String actCode, String base, String on, Officer officer) {
        return build(code, actCode, base, ActForm.on(on), officer, null);
    }

    /** The panel with what was typed and what it would do now. */
    @Transactional
    public ActPanel previewed(String code, String actCode, String base, ActForm form, Officer officer) {
        return build(code, actCode, base, form, officer, null);
    }

    /** The panel again, after the act was refused. */
    @Transactional
    public ActPanel refused(String code, String actCode, String base, ActForm form, Officer officer,
            Refused problem) {
        return build(code, actCode, base, form, officer, problem);
    }

    /** What the act as typed would do. */
    @Transactional
    public ActEffect effect(String code, String actCode, ActForm form, Officer officer) {
        CaseFileView file = reader.read(code, officer);
        Act act = ActInput.act(actCode);
        return effect(file, act, termsOf(file, act), form, officer, true);
    }

    /** What the form says, as JSON would; to be handed to {@link ActInput#proposal}. */
    public Map<String, Object> values(String code, String actCode, ActForm form, Officer officer) {
        CaseFileView file = reader.read(code, officer);
        Act act = ActInput.act(actCode);
        return values(file, act, termsOf(file, act), form);
    }

    private Map<String, Object> values(CaseFileView file, Act act, ActDefinition terms, ActForm form) {
        return act == Act.CORRECT ? corrections.values(file, terms.asks(), form) : form.values(terms.asks());
    }

    // ---- building

    private ActPanel build(String code, String actCode, String base, ActForm form, Officer officer,
            Refused problem) {
        CaseFileView file = earlier.file(code, actCode, form, officer);
        Act act = ActInput.act(actCode);
        ActDefinition terms = termsOf(file, act);
        CaseFileView.ActView offered = file.acts()
                .stream()
                .filter(one -> one.act().equals(actCode))
                .findFirst()
                .orElse(null);
        boolean possible = offered != null && !(problem instanceof NotPossible);
        return new ActPanel(!possible ? 409 : problem == null ? 200 : problem.status(), file.code(), base, actCode,
                words.say("casefile:act_" + actCode, file.procedure()),
                offered == null ? null : words.say("casefile:authority_" + offered.decidedBy()),
                offered == null || offered.paper() == null ? null : words.say("casefile:paper_" + offered.paper()),
                offered == null ? null : offered.form(), RefusalMapper.legalBasis(terms.basis()), place(file),
                !form.isBlank(),
                asked(file, act, fitting(terms, offered), form, officer), file.version(), file.facts().size(),
                problem instanceof BadInput bad ? bad.errors() : List.of(), refused(problem),
                problem instanceof StaleVersion ? meanwhile(file, form, officer) : null,
                possible ? null : instead(file, base),
                possible ? effect(file, act, terms, form, officer, !form.isBlank()) : null,
                possible && offered.paper() != null
                        && drafts.canDraft(Paper.valueOf(offered.paper()), LocalDate.now(clock)));
    }

    private List<ActPanel.Ask> asked(CaseFileView file, Act act, ActDefinition terms, ActForm form, Officer officer) {
        List<ActPanel.Ask> all = new ArrayList<>(asks.of(file, act, terms, form, officer));
        if (act == Act.CORRECT) {
            all.addAll(corrections.of(file, form, officer));
        }
        return all;
    }

    private static ActDefinition termsOf(CaseFileView file, Act act) {
        Procedure procedure = Procedures.of(ProcedureCode.valueOf(file.procedure()));
        if (!procedure.acts().contains(act)) {
            throw new NotFound();
        }
        return procedure.termsOf(act);
    }

    /** Only what the file has an answer to; where the act is not offered, whatever was asked. */
    private static ActDefinition fitting(ActDefinition terms, CaseFileView.ActView offered) {
        return offered == null
                ? terms
                : new ActDefinition(terms.asks()
                        .stream()
                        .filter(asked -> offered.fields()
                                .stream()
                                .anyMatch(field -> field.name().equals(asked.field().name())))
                        .toList(), terms.basis());
    }

    private ActPanel.Place place(CaseFileView file) {
        return new ActPanel.Place(words.say("casefile:procedure_" + file.procedure()),
                words.say("casefile:state_" + file.state()), tone(State.valueOf(file.state())), file.subject(),
                file.restricted());
    }

    /** The tone of the tag {@code state}. */
    public static String tone(State state) {
        return switch (state.phase()) {
            case INTAKE -> "waiting";
            case SETTLING, AFTERWARDS -> "active";
            case SUSPENDED -> "paused";
            case CLOSED -> "done";
        };
    }

    private ActPanel.Refused refused(Refused problem) {
        return problem instanceof RefusedByLaw law
                ? new ActPanel.Refused(words.say(law.getMessage()), law.legalBasis(), law.convention())
                : null;
    }

    private List<ActPanel.Link> instead(CaseFileView file, String base) {
        return file.acts()
                .stream()
                .map(one -> new ActPanel.Link(one.act(), one.label(), base + "/acts/" + one.act()))
                .toList();
    }

    private ActPanel.Meanwhile meanwhile(CaseFileView file, ActForm form, Officer officer) {
        int seen = Math.min(Math.max(1, form.seen()), file.facts().size());
        return new ActPanel.Meanwhile(glimpse(reader.asOfEntry(file.code(), seen, officer)),
                glimpse(reader.asOfEntry(file.code(), file.facts().size(), officer)),
                file.facts()
                        .stream()
                        .filter(fact -> fact.number() > seen)
                        .map(fact -> new ActPanel.Happened(fact.label(), fact.on(),
                                directory.nameOf(fact.recordedBy())))
                        .toList());
    }

    private ActPanel.Glimpse glimpse(Span span) {
        return new ActPanel.Glimpse(words.say("casefile:state_" + span.state()), tone(span.state()), span.dueOn(),
                directory.nameOf(span.handler()));
    }

    // ---- what it would do

    private ActEffect effect(CaseFileView file, Act act, ActDefinition terms, ActForm form, Officer officer,
            boolean sayRefusal) {
        try {
            if (act == Act.CORRECT && form.isBlank()) {
                return null;
            }
            Map<String, Object> values = values(file, act, terms, form);
            if (form.isBlank()) {
                values.put("on", form.one("on", LocalDate.now(clock).toString()));
                people.decider(file, act, officer).ifPresent(decider -> values.put("decidedBy", decider));
            }
            ActPreview preview = previews.sketch(file.code(), ActInput.proposal(act, values), officer);
            return told(preview);
        } catch (RefusedByLaw law) {
            return sayRefusal
                    ? new ActEffect(true, null, null, null, null, false, List.of(), refused(law), List.of())
                    : null;
        } catch (BadInput | NotPossible untold) {
            return null;
        }
    }

    /** What it would do, in words. */
    public ActEffect told(ActPreview preview) {
        return new ActEffect(preview.complete(), words.say("casefile:state_" + preview.state()),
                words.say("casefile:state_" + preview.stateAfter()), preview.dueOnAfter(), preview.dueLabelAfter(),
                !Objects.equals(preview.dueOn(), preview.dueOnAfter()), preview.clocks(), null,
                preview.irregularities());
    }
}
