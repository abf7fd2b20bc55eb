package vn.nghedan.casefile.access;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.procedure.ProcedureCode;

/**
 * Which files are of one matter: the content of a visit, the letter handed in with it, the case that came of it. Parts of
 * a letter that was split are matters of their own.
 */
@ApplicationScoped
public class MatterFamilies {

    private final CaseFileRepository files;

    MatterFamilies(CaseFileRepository files) {
        this.files = files;
    }

    /** From the first to the last, the file itself among them. */
    public List<CaseFile> sameMatter(CaseFile file) {
        LinkedList<CaseFile> matter = new LinkedList<>(List.of(file));
        for (Optional<CaseFile> from = origin(file); from.isPresent(); from = origin(from.get())) {
            matter.addFirst(from.get());
        }
        matter.addAll(followers(file));
        return matter;
    }

    /**
     * Contents of the same visit that are numbered after this one, with all that came of them: where this one is not known of,
     * a number missing before theirs would tell.
     */
    public List<CaseFile> numberedAfter(CaseFile file) {
        CaseFile first = sameMatter(file).get(0);
        return beside(first).filter(other -> other.getId() > first.getId())
                .flatMap(other -> Stream.concat(Stream.of(other), followers(other).stream()))
                .toList();
    }

    /** Contents of the same visit that are numbered before this one. */
    public List<CaseFile> numberedBefore(CaseFile file) {
        CaseFile first = sameMatter(file).get(0);
        return beside(first).filter(other -> other.getId() < first.getId()).toList();
    }

    private Stream<CaseFile> beside(CaseFile first) {
        return first.getProcedure() == ProcedureCode.RECEPTION
                ? files.cameFrom(first.getOrigin()).stream()
                : Stream.empty();
    }

    /** Whether a file that comes from this one is still of the same matter, and as secret as it. */
    public static boolean isOfTheSameMatter(ProcedureCode next, CaseFile origin) {
        return next != ProcedureCode.LETTER || origin.getProcedure() != ProcedureCode.LETTER;
    }

    public Optional<CaseFile> origin(CaseFile file) {
        return files.origin(file);
    }

    private List<CaseFile> followers(CaseFile file) {
        List<CaseFile> followers = new ArrayList<>();
        files.cameFrom(file.getCode())
                .stream()
                .filter(next -> isOfTheSameMatter(next.getProcedure(), file))
                .forEach(next -> {
                    followers.add(next);
                    followers.addAll(followers(next));
                });
        return followers;
    }
}
