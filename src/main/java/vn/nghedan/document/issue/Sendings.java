package vn.nghedan.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** Records to whom issued papers go, and when and how they went: done by whoever may record in the file. */
@ApplicationScoped
public class Sendings {

    private static final int LONGEST_BODY = 200;

    private final IssuedPaperRepository papers;
    private final CaseFileAccess access;
    private final AuditService audit;
    private final Clock clock;

    Sendings(IssuedPaperRepository papers, CaseFileAccess access, AuditService audit, Clock clock) {
        this.papers = papers;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The paper went to some; said once more it is put right.
     *
     * @throws NotFound if the officer may not know of the file, or there is no such paper or recipient
     */
    @Transactional
    public void send(long paper, SendingDraft typed, Officer officer) {
        IssuedPaperRepository.Held held = held(paper, officer);
        SendingDraft.Read sending = typed.read(held.paper().getOnDate(), LocalDate.now(clock));
        List<PaperRecipient> all = papers.recipients(held.paper());
        sending.recipients().stream().map(id -> among(all, id)).forEach(recipient -> {
            recipient.sent(sending.on(), sending.way(), sending.tracking(), officer.code(), clock.instant());
            record("PAPER_SENT", held, recipient, sending.way() + " " + sending.on());
        });
        held.paper().goesTo(all);
    }

    /** Somebody to whom the law does not say it goes, or whom only the officer knows. */
    @Transactional
    public void add(long paper, String role, String body, Officer officer) {
        IssuedPaperRepository.Held held = held(paper, officer);
        RecipientRole who = Stream.of(RecipientRole.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new BadInput("role", "web:error_choice"));
        PaperRecipient added = new PaperRecipient(held.paper(), who,
                who == RecipientRole.OTHER ? body(body, held.paper()) : null, true, officer.code(), clock.instant());
        papers.keep(added);
        held.paper().goesTo(papers.recipients(held.paper()));
        record("PAPER_RECIPIENT_ADDED", held, added, "");
    }

    /** It does not go there after all; why stays on record. */
    @Transactional
    public void drop(long paper, long recipient, String reason, Officer officer) {
        IssuedPaperRepository.Held held = held(paper, officer);
        DropReason why = Stream.of(DropReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> new BadInput("reason", "web:error_choice"));
        List<PaperRecipient> all = papers.recipients(held.paper());
        PaperRecipient left = among(all, recipient);
        if (left.getSentOn() != null) {
            throw new BadInput("recipient", "sending:error_sent");
        }
        left.drop(LocalDate.now(clock), why, officer.code(), clock.instant());
        held.paper().goesTo(all);
        record("PAPER_RECIPIENT_DROPPED", held, left, why.name());
    }

    /** Everybody who waits for a paper of the file had it by post on the day of the paper; who may is settled. */
    @Transactional
    public void sendAllByPost(String file, Officer officer) {
        List<IssuedPaper> issued = papers.ofFile(file);
        Map<Long, List<PaperRecipient>> recipients = papers.recipients(issued);
        issued.stream().filter(IssuedPaper::isOpen).forEach(paper -> {
            List<PaperRecipient> all = recipients.getOrDefault(paper.getId(), List.of());
            all.stream().filter(PaperRecipient::isWaiting).forEach(recipient -> {
                recipient.sent(paper.getOnDate(), SendingWay.POST, null, officer.code(), clock.instant());
                record("PAPER_SENT", new IssuedPaperRepository.Held(paper, file), recipient,
                        SendingWay.POST + " " + paper.getOnDate());
            });
            paper.goesTo(all);
        });
    }

    // ---- internals

    private IssuedPaperRepository.Held held(long paper, Officer officer) {
        IssuedPaperRepository.Held held = papers.held(paper).orElseThrow(NotFound::new);
        access.demandMayAct(held.file(), officer);
        if (held.paper().isStruckOut()) {
            throw new BadInput("", "sending:error_struck");
        }
        return held;
    }

    private static PaperRecipient among(List<PaperRecipient> recipients, Long id) {
        return recipients.stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Where a denunciation is near, nothing is typed that could tell who denounces (LTC Điều 56). */
    private static String body(String typed, IssuedPaper paper) {
        if (paper.isHiding()) {
            throw new BadInput("role", "sending:error_no_words");
        }
        if (typed == null || typed.isBlank()) {
            throw new BadInput("body", "web:error_required");
        }
        if (typed.strip().length() > LONGEST_BODY) {
            throw new BadInput("body", "web:error_size");
        }
        return typed.strip();
    }

    private void record(String what, IssuedPaperRepository.Held held, PaperRecipient recipient, String how) {
        audit.record(what, held.file(),
                (held.paper().getEntry() + " " + held.paper().getPaper() + " " + recipient.getRole() + " " + how)
                        .strip());
    }
}
