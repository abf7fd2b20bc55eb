package vn.nghedan.casefile.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.FileOpened;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.FactAdded;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.Fields;

/** A conflict of interest is one of the matter, not of one paper: it holds in the letter, its case and what follows. */
@ApplicationScoped
class Conflicts {

    private final CaseFileRepository files;
    private final CaseFileActs acts;

    Conflicts(CaseFileRepository files, CaseFileActs acts) {
        this.files = files;
        this.acts = acts;
    }

    void declared(@Observes FactAdded added) {
        if (added.fact().what() == FactKind.CONFLICT_DECLARED) {
            related(added.file()).filter(other -> !holds(other, added.fact()))
                    .forEach(other -> acts.follow(other.getCode(), again(added.fact(), other), added.recorder()));
        }
    }

    /** What was declared in the letter or visit from which a file was opened is declared in the file too. */
    void opened(@Observes FileOpened opened) {
        files.origin(opened.file())
                .map(files::standing)
                .orElse(List.of())
                .stream()
                .filter(fact -> fact.what() == FactKind.CONFLICT_DECLARED)
                .forEach(fact -> acts.follow(opened.code(),
                        again(fact, files.byCode(opened.code()).orElseThrow()), opened.recorder()));
    }

    private Stream<CaseFile> related(CaseFile file) {
        return Stream.concat(files.origin(file).stream(), files.cameFrom(file.getCode()).stream()).toList().stream();
    }

    private boolean holds(CaseFile file, Fact declared) {
        return files.standing(file)
                .stream()
                .filter(fact -> fact.what() == FactKind.CONFLICT_DECLARED)
                .anyMatch(fact -> fact.get(Fields.CONFLICTED).equals(declared.get(Fields.CONFLICTED)));
    }

    private Proposal again(Fact declared, CaseFile other) {
        Map<String, Object> values = new HashMap<>(declared.particulars().raw());
        LocalDate since = other.getStateSince();
        return new Proposal(Act.DECLARE_CONFLICT, declared.on().isBefore(since) ? since : declared.on(), null, null,
                null, values);
    }
}
