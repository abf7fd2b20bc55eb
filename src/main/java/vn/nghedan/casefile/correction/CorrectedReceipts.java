package vn.nghedan.casefile.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ContentItem;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.casefile.journal.ReceivedFacts;
import vn.nghedan.casefile.secrecy.InheritedFields;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.BadInput;

/** What a file was received with, and what its journal must be told when that was not right. */
@ApplicationScoped
public class CorrectedReceipts {

    /** In a replacement: the field is no longer said. */
    private static final String NOTHING = "";
    /** What happens at a visit by its nature lies on its day. */
    private static final Set<FactKind> AT_THE_VISIT = EnumSet.of(FactKind.CONTENT_RECORDED, FactKind.REPEAT_RECORDED,
            FactKind.RECEPTION_REFUSED, FactKind.REFUSAL_PROPOSED);

    private final CaseFileRepository files;
    private final ReceivedFacts receipts;
    private final Clock clock;

    CorrectedReceipts(CaseFileRepository files, ReceivedFacts receipts, Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The file as it was received, with all that was corrected since. */
    NewCaseFile of(CaseFile file) {
        List<Party> parties = files.parties(file);
        Fact receipt = files.standing(file).get(0);
        return new NewCaseFile(file.getProcedure(), receipt.get(Fields.TYPE).orElse(file.getType()), receipt.on(),
                file.getSubject(), file.getContent(),
                parties.stream().filter(party -> party.getRole() == Party.Role.APPLICANT).map(Party::person).toList(),
                parties.stream()
                        .filter(party -> party.getRole() == Party.Role.RESPONDENT)
                        .findFirst()
                        .map(party -> new NewCaseFile.Respondent(party.getName(), party.getStaffCode()))
                        .orElse(null),
                files.contents(file).stream().map(ContentItem::getSummary).toList(),
                receipt.get(Fields.GROUP_SIZE).orElse(1), receipt.isTrue(Fields.OVER_LEVEL), file.getOrigin(),
                receipt.particulars(), receipt.get(Fields.UNIT).orElse(null),
                receipt.get(Fields.ASSIGNEE).orElse(null));
    }

    public static boolean isOfReceipt(Fact correction) {
        return correction.get(Fields.FACT).filter(number -> number == 1).isPresent();
    }

    /**
     * The corrections that make a file say what is right, in an order in which nothing lies before the receipt even for a
     * moment.
     */
    List<Fact> corrections(CaseFile file, InheritedFields right, String reason, String by) {
        NewCaseFile held = of(file);
        NewCaseFile now = right.by(held);
        demandBeforeWhatFollowed(file, held, now);
        demandContentsInUse(file, now);
        List<Fact> corrections = new ArrayList<>();
        corrections.add(correcting(1, reason, by, replacement(file, now)));
        if (!now.receivedOn().equals(held.receivedOn())) {
            int place = now.receivedOn().isAfter(held.receivedOn()) ? 0 : 1;
            files.standing(file)
                    .stream()
                    .filter(fact -> lay(fact, file, held))
                    .map(fact -> correcting(fact.number(), reason, by, Map.of("on", now.receivedOn().toString())))
                    .forEach(correction -> corrections.add(place, correction));
        }
        return corrections;
    }

    private Fact correcting(int fact, String reason, String by, Map<String, Object> replacement) {
        FactData said = FactData.none()
                .with(Fields.FACT, fact)
                .with(Fields.REASON, reason)
                .with(Fields.REPLACEMENT, replacement);
        return new Fact(0, FactKind.CORRECTED, LocalDate.now(clock), by, null, null, said);
    }

    /** All that the receipt says then, so that it does not matter what was corrected in it before. */
    private Map<String, Object> replacement(CaseFile file, NewCaseFile now) {
        Map<String, Object> after = receipts.of(now).particulars().raw();
        Map<String, Object> replacement = new LinkedHashMap<>();
        replacement.put("on", now.receivedOn().toString());
        replacement.putAll(after);
        Set<String> ever = new HashSet<>(files.journal(file).recorded().get(0).particulars().raw().keySet());
        ever.addAll(files.standing(file).get(0).particulars().raw().keySet());
        ever.stream().filter(name -> !after.containsKey(name)).forEach(name -> replacement.put(name, NOTHING));
        return replacement;
    }

    /** Whether it happened at the visit that the file is about, and so goes with its day. */
    private static boolean lay(Fact fact, CaseFile file, NewCaseFile held) {
        return file.getProcedure() == ProcedureCode.RECEPTION && AT_THE_VISIT.contains(fact.what())
                && fact.on().equals(held.receivedOn());
    }

    /** What was done to a letter cannot lie before the day on which it came. */
    private void demandBeforeWhatFollowed(CaseFile file, NewCaseFile held, NewCaseFile now) {
        boolean before = files.standing(file)
                .stream()
                .filter(fact -> fact.number() != 1 && !lay(fact, file, held))
                .anyMatch(fact -> fact.on().isBefore(now.receivedOn()));
        if (before && now.receivedOn().isAfter(held.receivedOn())) {
            throw new BadInput("receivedOn", "casefile:error_received_after_acts");
        }
    }

    /** A content that was withdrawn by its number does not lose it. */
    private void demandContentsInUse(CaseFile file, NewCaseFile now) {
        boolean lost = Procedures.of(file.getProcedure())
                .fold(files.standing(file))
                .withdrawnContents()
                .stream()
                .anyMatch(number -> number > now.contents().size());
        if (lost) {
            throw new BadInput("contents", "casefile:error_content_in_use");
        }
    }
}
