package vn.nghedan.attachment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.configuration.MemorySize;

import vn.nghedan.attachment.store.ContentKind;
import vn.nghedan.attachment.store.ContentStore;
import vn.nghedan.attachment.store.FileName;
import vn.nghedan.attachment.store.InspectedContent;
import vn.nghedan.attachment.store.StoredContent;
import vn.nghedan.attachment.store.UnfitContent;
import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;

/**
 * Puts attachments to files, hands them out and withdraws them. Several that come together are taken together or not at
 * all; the contents are on the disk before the rows and their audit entry are written in one transaction.
 */
@ApplicationScoped
class AttachmentService {

    private static final Logger LOG = Logger.getLogger(AttachmentService.class);
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_FILES = 50;

    private final AttachmentRepository attachments;
    private final ContentStore contents;
    private final CaseFileAccess access;
    private final IdempotencyService once;
    private final AuditService audit;
    private final Words words;
    private final Clock clock;
    private final long mostOfAFile;

    AttachmentService(AttachmentRepository attachments, ContentStore contents, CaseFileAccess access,
            IdempotencyService once, AuditService audit, Words words, Clock clock,
            @ConfigProperty(name = "nghedan.attachments.max-total-size") MemorySize mostOfAFile) {
        this.attachments = attachments;
        this.contents = contents;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
        this.mostOfAFile = mostOfAFile.asLongValue();
    }

    // ---- putting to a file

    /**
     * @param key with which a repetition gets the first answer; null where it may be repeated
     * @return their identities, in the order in which they came
     * @throws NotFound if the officer may not know of the file
     * @throws NotAllowed if the officer may not record in it
     * @throws BadInput if one of them is not taken; then none is
     */
    List<Long> add(String code, NewAttachments given, String key, Officer officer) {
        access.demandMayAct(code, officer);
        List<InspectedContent> inspected = demandFit(given);
        List<StoredContent> stored = new ArrayList<>();
        for (int i = 0; i < inspected.size(); i++) {
            stored.add(contents.keep(given.files().get(i).content(), inspected.get(i)));
        }
        String asked = code + given.kind() + given.description() + given.paperEntry() + given.replaces()
                + stored.stream().map(StoredContent::sha256).toList();
        String ids = once.answer(officer.code(), key, asked, () -> record(code, given, stored, officer));
        return Stream.of(ids.split(",")).map(Long::valueOf).toList();
    }

    long largestInMegabytes() {
        return contents.largest() / (1024 * 1024);
    }

    private String record(String code, NewAttachments given, List<StoredContent> stored, Officer officer) {
        // what comes at the same moment waits, so that together they are no more than is allowed and replace nothing twice
        access.hold(code, officer);
        long file = attachments.fileId(code).orElseThrow(NotFound::new);
        Attachment former = given.replaces() == null ? null : replaced(given, code, officer);
        long coming = stored.stream().mapToLong(StoredContent::size).sum();
        if (attachments.sizeOf(file) + coming > mostOfAFile) {
            throw new BadInput("file", "attachments:error_total");
        }
        Instant now = clock.instant();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            StoredContent content = stored.get(i);
            Attachment attachment = former == null
                    ? new Attachment(file, given.kind(), content, given.paperEntry(), officer.code(), now)
                    : former.newVersion(content, officer.code(), now);
            attachments.persist(attachment,
                    FileName.of(given.files().get(i).name(), content.kind(), words.say("attachments:nameless")),
                    given.description());
            ids.add(attachment.getId().toString());
        }
        // neither name nor hash: equal hashes in the record would tell that a denunciation and an open file hold the same paper
        audit.record("ATTACHMENTS_ADDED", code, given.kind() + " " + String.join(" ", ids));
        return String.join(",", ids);
    }

    /** What stands already is replaced once, by whoever may look at it and by the same kind of paper, and stays. */
    private Attachment replaced(NewAttachments given, String code, Officer officer) {
        Attachment replaced = attachments.byId(given.replaces(), officer)
                .filter(known -> known.file().equals(code) && known.readable() && !known.attachment().isWithdrawn())
                .map(KnownAttachment::attachment)
                .filter(former -> !attachments.isReplaced(former.getId()))
                .orElseThrow(() -> new BadInput("replaces", "attachments:error_replaces"));
        if (given.kind() != null && given.kind() != replaced.getKind()) {
            throw new BadInput("kind", "attachments:error_replaces_kind");
        }
        return replaced;
    }

    private List<InspectedContent> demandFit(NewAttachments given) {
        List<FieldError> errors = new ArrayList<>();
        List<InspectedContent> inspected = new ArrayList<>();
        if (given.files().isEmpty()) {
            errors.add(new FieldError("file", "attachments:error_none"));
        }
        if (given.files().size() > MOST_FILES) {
            throw new BadInput("file", "attachments:error_many");
        }
        if (given.replaces() != null && given.files().size() > 1) {
            errors.add(new FieldError("replaces", "attachments:error_replaces_many"));
        }
        if (given.kind() == null && given.replaces() == null) {
            errors.add(new FieldError("kind", "web:error_choice"));
        }
        if (given.description() != null && given.description().length() > LONGEST_TEXT) {
            errors.add(new FieldError("description", "web:error_size"));
        }
        for (NewAttachments.Incoming file : given.files()) {
            try {
                inspected.add(contents.inspect(file.content()));
            } catch (UnfitContent unfit) {
                String why = words.say("attachments:error_" + unfit.reason());
                errors.add(new FieldError("file",
                        given.files().size() == 1 ? why : FileName.shown(file.name()) + ": " + why));
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(together(errors));
        }
        return inspected;
    }

    /** Several wrong files are told in one sentence beside the field. */
    private static List<FieldError> together(List<FieldError> errors) {
        String ofFiles = errors.stream()
                .filter(error -> error.field().equals("file"))
                .map(FieldError::message)
                .collect(Collectors.joining(" "));
        return Stream.concat(
                Stream.of(new FieldError("file", ofFiles)).filter(error -> !error.message().isEmpty()),
                errors.stream().filter(error -> !error.field().equals("file"))).toList();
    }

    // ---- handing out

    /** What is handed out, and as what. */
    record Handed(Path content, ContentKind kind, String name) {}

    /**
     * Every look at what belongs to a denunciation is on record before it is answered.
     *
     * @throws NotFound if there is none, or the officer may not know of its file
     * @throws NotAllowed if it is shown only to those who know who denounces
     */
    @Transactional
    Handed open(long id, Officer officer) {
        return handed(id, officer, true);
    }

    /** The same for a page on which nothing of it is to be seen yet. */
    @Transactional
    Handed shown(long id, Officer officer) {
        return handed(id, officer, false);
    }

    private Handed handed(long id, Officer officer, boolean looked) {
        KnownAttachment known = attachments.byId(id, officer).orElseThrow(NotFound::new);
        if (!known.readable()) {
            throw new NotAllowed();
        }
        Attachment attachment = known.attachment();
        Path content = contents.find(attachment.getSha256()).orElseThrow(() -> {
            LOG.errorf("the content of attachment %d is lost or was changed", id);
            return new NotFound();
        });
        if (known.closed() && looked) {
            audit.record("ATTACHMENT_READ", known.file(), String.valueOf(id));
        }
        return new Handed(content, attachment.getContentKind(), known.named()
                ? attachments.texts(List.of(id)).get(id).getName()
                : known.file() + "-" + id + attachment.getContentKind().ending());
    }

    // ---- withdrawing

    /**
     * It stays, struck, with the reason.
     *
     * @return the code of its file
     * @throws NotAllowed if the officer may not record in the file, or may not look at it
     */
    @Transactional
    String withdraw(long id, String reason, Officer officer) {
        KnownAttachment known = attachments.byId(id, officer).orElseThrow(NotFound::new);
        access.demandMayAct(known.file(), officer);
        if (!known.readable()) {
            throw new NotAllowed();
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_TEXT) {
            throw new BadInput("reason", why.isEmpty() ? "attachments:error_reason" : "web:error_size");
        }
        Attachment attachment = attachments.forUpdate(known.attachment());
        if (!attachment.isWithdrawn()) {
            attachment.withdraw(officer.code(), clock.instant());
            attachments.texts(List.of(id)).get(id).withdrawn(why);
            audit.record("ATTACHMENT_WITHDRAWN", known.file(), String.valueOf(id));
        }
        return known.file();
    }
}
