package vn.nghedan.casefile.access;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.directory.Officer;

/**
 * Who may know of a file. To anyone else it does not exist: same answer, same status, same count.
 *
 * <p>A denunciation is known to those assigned to it, to the director, to whoever took it in until the case is given
 * to somebody else and the text was looked over, to the head of its unit until somebody is assigned or where it must be
 * kept from the director, and its letter also to those who work on the case (LTC Điều 56), never to whoever is named in
 * it, nor, where so configured, to whoever answers to one who is. The same holds of all that is closed with it. A
 * complaint is no secret from the one complained of, who explains and, as the head, settles it (LKN Điều 7, 13). Nobody
 * knows of a file in which they have a conflict of interest, but the last who leads, who reads on until it has another
 * head; and administrators know of no file at all.
 */
@ApplicationScoped
public class Visibility {

    private final CaseFileRepository files;

    Visibility(CaseFileRepository files) {
        this.files = files;
    }

    public boolean sees(Officer officer, CaseFile file) {
        return hasBusinessWithFiles(officer) && !isKeptFrom(officer, file)
                && (!file.isRestricted() || isInvolved(officer, file));
    }

    public static boolean hasBusinessWithFiles(Officer officer) {
        return officer.isReceivingOfficer() || officer.isHandler() || officer.isUnitHead() || officer.isDirector()
                || officer.isAuditor();
    }

    private boolean isInvolved(Officer officer, CaseFile file) {
        return officer.isDirector() || officer.code().equals(file.getHandler()) || files.isMember(file, officer.code())
                || isTakingItIn(officer, file) || isToAssignIt(officer, file)
                || isInTheDirectorsPlace(officer, file) || files.isWorkedOn(file, officer.code());
    }

    /**
     * Whether the officer may read a text that nobody has looked over yet: whoever took it in has read the letter itself.
     */
    public boolean readsUnseen(Officer officer, CaseFile file) {
        return officer.isDirector() || officer.code().equals(file.getRecordedBy()) || isToAssignIt(officer, file)
                || isInTheDirectorsPlace(officer, file);
    }

    /** Before anybody else reads what was written, somebody has looked it over (LTC Điều 56). */
    public boolean isUnseen(Officer officer, CaseFile file) {
        return file.isDenouncing() && !file.isLookedOver() && !readsUnseen(officer, file);
    }

    private static boolean isTakingItIn(Officer officer, CaseFile file) {
        return officer.code().equals(file.getRecordedBy()) && file.getProcedure().type() == null
                && !(file.isPassedOn() && file.isLookedOver());
    }

    private static boolean isToAssignIt(Officer officer, CaseFile file) {
        return officer.isUnitHead() && file.getHandler() == null && officer.belongsTo(file.getUnit());
    }

    /** What must be kept from the director goes to the next: the head of its unit, or whoever the agency has named. */
    private boolean isInTheDirectorsPlace(Officer officer, CaseFile file) {
        return !officer.directors().isEmpty() && (officer.ofAnyUnit() || officer.belongsTo(file.getUnit()))
                && files.named(file).stream().anyMatch(officer.directors()::contains);
    }

    private boolean isKeptFrom(Officer officer, CaseFile file) {
        Set<String> keptFrom = files.conflicted(file);
        if (keptFrom.contains(officer.code()) && files.readingOn(file).contains(officer.code())) {
            keptFrom.remove(officer.code());
        }
        if (file.isRestricted()) {
            keptFrom.addAll(files.complainedOf(file));
        }
        return keptFrom.stream().anyMatch(excluding(officer)::contains);
    }

    /** A denunciation that names one of these does not exist for the officer, nor any file with a conflict of theirs. */
    static Set<String> excluding(Officer officer) {
        Set<String> excluding = new HashSet<>(officer.chiefs());
        excluding.add(officer.code());
        return excluding;
    }

    /** What {@link #CONDITION} takes. */
    public static Map<String, Object> parameters(Officer officer) {
        return Map.of("me", officer.code(), "excluding", excluding(officer), "myUnit", officer.unit(), "director",
                officer.isDirector(), "unitHead", officer.isUnitHead(), "inTheirPlace", !officer.directors().isEmpty(),
                "directors", officer.directors().isEmpty() ? Set.of("") : officer.directors(), "ofAnyUnit",
                officer.ofAnyUnit());
    }

    private static final String MEMBERSHIPS = "(select m.dossierId from FileMember m where m.staffCode = :me)";

    private static final String WORKED_ON = "(select c.origin from CaseFile c where c.restricted = true "
            + "and c.origin is not null and (c.handler = :me or c.id in " + MEMBERSHIPS + "))";

    private static String hasIt(String file) {
        return file + ".handler = :me";
    }

    private static String tookItIn(String file) {
        return file + ".recordedBy = :me and (" + file + ".passedOn = false or " + file + ".lookedOver = false) and "
                + file + ".procedure in (vn.nghedan.procedure.ProcedureCode.LETTER, "
                + "vn.nghedan.procedure.ProcedureCode.RECEPTION)";
    }

    private static String isToAssignIt(String file) {
        return """
                (:unitHead = true and {file}.handler is null and {file}.unit = :myUnit
                 or :inTheirPlace = true and (:ofAnyUnit = true or {file}.unit = :myUnit)
                    and (exists (select 1 from Party dp where dp.dossierId = {file}.id and dp.staffCode in :directors)
                         or exists (select 1 from FileConflict dk where dk.dossierId = {file}.id
                                    and dk.staffCode in :directors)))
                """.replace("{file}", file);
    }

    /** The same rule for lists, as a condition on a dossier {@code d}; takes the {@link #parameters}. */
    public static final String CONDITION = """
            (d.restricted = false
             or not exists (select 1 from Party p where p.dossierId = d.id and p.staffCode in :excluding))
            and not exists (select 1 from FileConflict k where k.dossierId = d.id and k.staffCode in :excluding
                            and (k.readsOn = false or k.staffCode <> :me))
            and (d.restricted = false or :director = true
                 or %s or (%s) or (%s) or d.id in %s or d.code in %s)
            """.formatted(hasIt("d"), tookItIn("d"), isToAssignIt("d"), MEMBERSHIPS, WORKED_ON);

    /** Where a text is kept back as {@link #isUnseen} says, as a condition on a dossier {@code d}. */
    public static final String UNSEEN = """
            d.denounces = true and d.lookedOver = false and not (:director = true or d.recordedBy = :me or (%s))
            """.formatted(isToAssignIt("d"));

    /**
     * The same rule for what hangs on a file, by the identity of the file alone: those who are named are looked up once, and
     * the file itself only for whoever may not know of all.
     *
     * @param file such as {@code o.dossierId}
     */
    public static String conditionOn(String file) {
        return """
                {file} not in (select p.dossierId from Party p join CaseFile n on n.id = p.dossierId
                               where n.restricted = true and p.staffCode in :excluding)
                and {file} not in (select k.dossierId from FileConflict k where k.staffCode in :excluding
                               and (k.readsOn = false or k.staffCode <> :me))
                and (:director = true or exists (select 1 from CaseFile f where f.id = {file}
                     and (f.restricted = false or %s or (%s) or (%s) or f.id in %s or f.code in %s)))
                """.formatted(hasIt("f"), tookItIn("f"), isToAssignIt("f"), MEMBERSHIPS, WORKED_ON)
                .replace("{file}", file);
    }

    /**
     * The same rule as a condition on a span {@code s}. Whose file it is, and who is named in it, is looked up once and
     * not for every span: numbers over thousands of spans take a tenth of the time.
     */
    public static final String SPAN_CONDITION = """
            (s.restricted = false
             or s.dossierId not in (select p.dossierId from Party p where p.staffCode in :excluding))
            and s.dossierId not in (select k.dossierId from FileConflict k where k.staffCode in :excluding
                               and (k.readsOn = false or k.staffCode <> :me))
            and (s.restricted = false or :director = true
                 or s.dossierId in (select f.id from CaseFile f where f.restricted = true and %s)
                 or (s.procedure in (LETTER, RECEPTION)
                     and exists (select 1 from CaseFile f where f.id = s.dossierId and %s))
                 or s.dossierId in (select f.id from CaseFile f where f.restricted = true and %s)
                 or s.dossierId in %s
                 or s.dossierId in (select f.id from CaseFile f where f.restricted = true and f.code in %s))
            """.formatted(hasIt("f"), tookItIn("f"), isToAssignIt("f"), MEMBERSHIPS, WORKED_ON);
}
