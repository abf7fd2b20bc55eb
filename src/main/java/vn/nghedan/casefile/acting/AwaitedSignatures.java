package vn.nghedan.casefile.acting;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.correction.CorrectedReceipts;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.FactAdded;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.Words;

/**
 * A group complaint that turns out not to be signed by all waits for their signatures, and one that turns out to be signed
 * waits no longer (NĐ124 Điều 16 khoản 1).
 */
@ApplicationScoped
class AwaitedSignatures {

    private final CaseFileRepository files;
    private final CaseFileActs acts;
    private final Words words;

    AwaitedSignatures(CaseFileRepository files, CaseFileActs acts, Words words) {
        this.files = files;
        this.acts = acts;
        this.words = words;
    }

    void corrected(@Observes FactAdded added) {
        Fact correction = added.fact();
        CaseFile file = added.file();
        if (correction.what() != FactKind.CORRECTED || !CorrectedReceipts.isOfReceipt(correction)
                || !Procedures.of(file.getProcedure()).acts().contains(Act.AWAIT_SIGNATURES)) {
            return;
        }
        CaseStatus standing = Procedures.of(file.getProcedure()).read(files.journal(file)).standing();
        boolean unsigned = standing.groupSize() > 1 && !standing.received().get(Fields.SIGNED).orElse(true)
                && !standing.has(FactKind.SIGNATURES_COMPLETED);
        Optional<Fact> awaited = standing.last(FactKind.SIGNATURES_AWAITED);
        if (unsigned && standing.state() == State.PENDING_ACCEPTANCE) {
            // from the receipt on, where nothing else has happened since
            boolean untouched = standing.facts().size() == 1;
            acts.follow(file.getCode(), new Proposal(Act.AWAIT_SIGNATURES,
                    untouched ? standing.receivedOn() : correction.on(), null, null, null, Map.of()),
                    added.recorder());
        } else if (!unsigned && standing.state() == State.AWAITING_SIGNATURES && awaited.isPresent()) {
            acts.follow(file.getCode(), new Proposal(Act.CORRECT, correction.on(), null, null, null,
                    Map.of("fact", awaited.get().number(), "reason", words.say("casefile:signed_after_all"))),
                    added.recorder());
        }
    }
}
