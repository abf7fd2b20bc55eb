package vn.nghedan.document.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.document.template.TemplateVersion.State;
import vn.nghedan.procedure.Paper;

/**
 * By which wording a paper is written: the agency's own where one holds on the day, else the program's. A paper keeps the version by
 * which it was issued.
 */
@ApplicationScoped
@Transactional
public class TemplateVersions {

    private static final String PROGRAM = "program";

    private final DocumentTemplates program;
    private final AgencyWordings agency;
    private final DirectoryService directory;
    private final Clock clock;

    TemplateVersions(DocumentTemplates program, AgencyWordings agency, DirectoryService directory, Clock clock) {
        this.program = program;
        this.agency = agency;
        this.directory = directory;
        this.clock = clock;
    }

    /** The wording of a paper that is written on that day; empty where there is none. */
    public Optional<DocumentTemplate> of(Paper paper, LocalDate on) {
        return program.nearest(paper, on)
                .flatMap(base -> agency.of(paper, on).map(own -> own.over(base)).or(() -> program.of(paper, on)));
    }

    /**
     * The wording of a paper as it was issued.
     *
     * @param version the agency's by which it was; null for the program's of its day
     */
    public Optional<DocumentTemplate> asIssued(Paper paper, LocalDate on, Long version) {
        return version == null
                ? program.of(paper, on)
                : program.nearest(paper, on).flatMap(base -> agency.byId(version).map(own -> own.over(base)));
    }

    /** Of each paper that has wording, as written on that day. */
    public Map<Paper, DocumentTemplate> on(LocalDate day) {
        Map<Paper, AgencyWording> own = agency.all(day)
                .stream()
                .collect(Collectors.toMap(AgencyWording::getPaper, Function.identity(), (newest, older) -> newest));
        return program.all()
                .map(DocumentTemplate::paper)
                .distinct()
                .map(paper -> program.nearest(paper, day).orElseThrow())
                .map(base -> own.containsKey(base.paper()) ? own.get(base.paper()).over(base) : base)
                .collect(Collectors.toMap(DocumentTemplate::paper, Function.identity()));
    }

    /** The newest first, the program's last; none for a paper without wording. */
    public List<TemplateVersion> history(Paper paper) {
        LocalDate today = LocalDate.now(clock);
        List<AgencyWording> own = agency.all(paper);
        Long used = own.stream().filter(one -> one.holdsOn(today)).map(AgencyWording::getId).findFirst().orElse(null);
        Optional<DocumentTemplate> base = program.nearest(paper, today);
        return Stream
                .concat(base.stream().flatMap(one -> own.stream().map(wording -> told(wording, one, used, today))),
                        program.all().filter(one -> one.paper() == paper).map(one -> told(one, used, today)))
                .toList();
    }

    private TemplateVersion told(AgencyWording own, DocumentTemplate base, Long used, LocalDate today) {
        State state = own.getId().equals(used)
                ? State.IN_USE
                : !today.isBefore(own.getUntilOn())
                        ? State.WITHDRAWN
                        : today.isBefore(own.getFromOn()) ? State.COMING : State.REPLACED;
        DocumentTemplate template = own.over(base);
        return new TemplateVersion(String.valueOf(own.getId()), template, state, own.getFromOn(),
                template.inForce().to(), own.getBasis(), own.getReason(), directory.nameOf(own.getEnteredBy()),
                own.getEnteredAt().atOffset(ZoneOffset.UTC),
                own.isWithdrawn() ? directory.nameOf(own.getWithdrawnBy()) : null,
                own.isWithdrawn() ? own.getUntilOn() : null, own.getWithdrawalReason());
    }

    private static TemplateVersion told(DocumentTemplate shipped, Long used, LocalDate today) {
        LocalDate from = shipped.inForce().from();
        LocalDate to = shipped.inForce().to();
        State state = to != null && to.isBefore(today)
                ? State.PAST
                : from != null && from.isAfter(today)
                        ? State.COMING
                        : used == null ? State.IN_USE : State.IN_RESERVE;
        return new TemplateVersion(from == null ? PROGRAM : PROGRAM + "-" + from, shipped, state, from, to, null, null,
                null, null, null, null, null);
    }
}
