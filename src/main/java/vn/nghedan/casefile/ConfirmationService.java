package vn.nghedan.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.access.AwaitedAct;
import vn.nghedan.casefile.access.AwaitedActMapper;
import vn.nghedan.casefile.access.AwaitedActView;
import vn.nghedan.casefile.access.Confirmations;
import vn.nghedan.casefile.access.Superiors;
import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.view.ActInput;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;

/** What the next higher is asked to confirm, and what becomes of it. To anybody else it does not exist. */
@ApplicationScoped
@Transactional
public class ConfirmationService {

    private static final int SHOWN = 200;
    private static final int LONGEST_REASON = 500;

    private final Confirmations confirmations;
    private final Superiors superiors;
    private final CaseFileRepository files;
    private final CaseFileActs acts;
    private final Visibility visibility;
    private final DirectoryService directory;
    private final AuditService audit;
    private final AwaitedActMapper mapper;
    private final Words words;
    private final Clock clock;

    ConfirmationService(Confirmations confirmations, Superiors superiors, CaseFileRepository files,
            CaseFileActs acts,
            Visibility visibility, DirectoryService directory, AuditService audit,
            AwaitedActMapper mapper, Words words, Clock clock) {
        this.confirmations = confirmations;
        this.superiors = superiors;
        this.files = files;
        this.acts = acts;
        this.visibility = visibility;
        this.directory = directory;
        this.audit = audit;
        this.mapper = mapper;
        this.words = words;
        this.clock = clock;
    }

    /** What the officer may confirm, asked for, or may know of with the file; never what is kept from them. */
    public List<AwaitedActView> of(Officer officer) {
        return confirmations.latest(SHOWN)
                .stream()
                .map(awaited -> view(awaited, file(awaited), officer))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether what the officer asked for in this file still waits. */
    public boolean awaits(String code, String act, Officer officer) {
        return confirmations.awaits(code, ActInput.act(act), officer);
    }

    public void confirm(long id, Officer by) {
        AwaitedAct awaited = settling(id, by);
        CaseFile file = file(awaited);
        Officer recorder = directory.staff(awaited.getAskedBy()).map(StaffView::asOfficer).orElseThrow(NotFound::new);
        boolean decides = by.hasAnyOf(Role.DIRECTOR, Role.UNIT_HEAD);
        acts.follow(file.getCode(), awaited.proposal(file.getStateSince(), decides ? by.code() : null), recorder);
        awaited.confirmed(by.code(), clock.instant());
        audit.record("SECOND_PERSON_CONFIRMED", file.getCode(), awaited.getAct() + " " + awaited.getConcerned());
        confirmations.tell(file, awaited.getConcerned(), Set.of(awaited.getAskedBy(), by.code()));
    }

    public void refuse(long id, String reason, Officer by) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new BadInput("reason", why.isEmpty() ? "web:error_required" : "web:error_size");
        }
        AwaitedAct awaited = settling(id, by);
        awaited.refused(by.code(), clock.instant(), why);
        audit.record("SECOND_PERSON_REFUSED", file(awaited).getCode(),
                awaited.getAct() + " " + awaited.getConcerned());
    }

    private AwaitedAct settling(long id, Officer by) {
        AwaitedAct awaited = confirmations.byId(id)
                .filter(one -> !one.isOpen() || mayConfirm(one, file(one), by))
                .filter(one -> view(one, file(one), by).isPresent())
                .orElseThrow(NotFound::new);
        if (!awaited.isOpen()) {
            throw new NotPossible("CONFIRM", List.of());
        }
        return awaited;
    }

    private CaseFile file(AwaitedAct awaited) {
        return files.findById(awaited.getDossierId());
    }

    private boolean mayConfirm(AwaitedAct awaited, CaseFile file, Officer officer) {
        return superiors.confirming(file, awaited.getAskedBy(), awaited.getConcerned()).contains(officer.code());
    }

    private Optional<AwaitedActView> view(AwaitedAct awaited, CaseFile file, Officer officer) {
        boolean mayConfirm = awaited.isOpen() && mayConfirm(awaited, file, officer);
        boolean settledIt = officer.code().equals(awaited.getSettledBy());
        if (!mayConfirm && !settledIt && !visibility.sees(officer, file)) {
            return Optional.empty();
        }
        return Optional.of(mapper.toView(awaited, file.getCode(), words.say("casefile:act_" + awaited.getAct()),
                why(awaited), mayConfirm));
    }

    private String why(AwaitedAct awaited) {
        Object relation = awaited.values().get(Fields.RELATION.name());
        Object reason = awaited.values().get(Fields.REASON.name());
        return relation != null ? words.say("casefile:choice_" + relation) : reason == null ? null : reason.toString();
    }
}
