package vn.nghedan.casefile.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;

import vn.nghedan.casefile.secrecy.Redaction;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.FactKind;

/**
 * Who may know of a file. To anyone else it does not exist: same answer, same status, same count. The rule stands here and
 * nowhere else; whoever reads what hangs on files puts it among the conditions of a query.
 *
 * <p>A denunciation is known to those assigned to it, to the director, to whoever took it in until the case is given
 * to somebody else and the text was looked over, to the head of its unit until somebody is assigned or where it must be
 * kept from the director, and its letter also to those who work on the case (LTC Điều 56), never to whoever is named in
 * it, nor, where so configured, to whoever answers to one who is. The same holds of all that is closed with it. A
 * complaint is no secret from the one complained of, who explains and, as the head, settles it (LKN Điều 7, 13). Nobody
 * knows of a file in which they have a conflict of interest, but the last who leads, who reads on until it has another
 * head; and administrators know of no file at all.
 */
public final class VisibleFiles {

    /** Which files are kept from the officer because of somebody in them. */
    private static final List<Involved> KEPT_FROM = List.of(
            new Involved("p.dossierId", "Party p join CaseFile f on f.id = p.dossierId",
                    "f.restricted = true and p.staffCode in :excluding"),
            new Involved("k.dossierId", "FileConflict k",
                    "k.staffCode in :excluding and (k.readsOn = false or k.staffCode <> :me)"));

    // one look for each way of being involved, since no index serves several at once

    /** Restricted files with nobody in charge in the officer's unit, and those that must be kept from the director. */
    private static final List<Involved> TO_ASSIGN = List.of(
            new Involved("f.id", "CaseFile f", "f.restricted = true and f.handler is null and f.unit = :headedUnit"),
            inTheDirectorsPlace("Party"), inTheDirectorsPlace("FileConflict"));

    /** Restricted files that the officer works on, and the letters of which such cases came. */
    private static final List<Involved> WORKED_ON = List.of(
            new Involved("f.id", "CaseFile f", "f.restricted = true and f.handler = :me"),
            new Involved("m.dossierId", "FileMember m join CaseFile f on f.id = m.dossierId",
                    "m.staffCode = :me and f.restricted = true"),
            new Involved("f.id", "CaseFile c join CaseFile f on f.code = c.origin", """
                    c.handler = :me and c.restricted = true and c.procedure not in (LETTER, RECEPTION)
                    and f.restricted = true"""),
            new Involved("f.id",
                    "FileMember m join CaseFile c on c.id = m.dossierId join CaseFile f on f.code = c.origin",
                    """
                            m.staffCode = :me and c.restricted = true and c.procedure not in (LETTER, RECEPTION)
                            and f.restricted = true"""));

    /** Restricted letters and contents of visits that the officer took in and that are still theirs to hand on. */
    private static final List<Involved> TAKEN_IN = List.of(new Involved("f.id", "CaseFile f", """
            f.recordedBy = :me and f.restricted = true
            and (f.passedOn = false or f.lookedOver = false) and f.procedure in (LETTER, RECEPTION)"""));

    /** What may be known of a dossier {@code d} whether or not one works on files; for whoever keeps the calendar. */
    public static final String WHOEVER_ASKS = rule("d.id", "d.restricted = false");

    /** The rule for a dossier {@code d}; a query takes it by {@link #query}. */
    public static final String CONDITION = atWork("d.id", "d.restricted = false");

    /** Who may read the text of a dossier {@code d} before anybody has looked it over: whoever took it in has read it. */
    public static final String READS_UNSEEN = "(:director = true or d.recordedBy = :me or " + in("d.id", TO_ASSIGN)
            + ")";

    /** The subject of a dossier {@code d} as its own page tells it (LTC Điều 56). */
    public static final String SUBJECT = "case when d.denounces = true and d.lookedOver = false and not " + READS_UNSEEN
            + " then '" + Redaction.HIDDEN + "' else d.subject end";

    private VisibleFiles() {
    }

    /**
     * The same for numbers over what hangs on many files, without a look at each file for whoever may know of all.
     *
     * @param file the identity of the file, such as {@code o.dossierId}
     */
    public static String conditionOn(String file) {
        return atWork(file, "exists (select 1 from CaseFile r where r.id = " + file + " and r.restricted = false)");
    }

    /** The files in whose journal a fact of a kind stands, be it that it was struck out since. */
    public static String everRecorded(FactKind kind) {
        return "select e.dossierId from FactRow e where e.kind = " + kind;
    }

    private static String atWork(String file, String open) {
        return "(:atWork = true and " + rule(file, open) + ")";
    }

    private static String rule(String file, String open) {
        return "not " + in(file, KEPT_FROM) + " and (:director = true or " + open + " or "
                + in(file, TO_ASSIGN) + " or " + in(file, WORKED_ON) + " or " + in(file, TAKEN_IN) + ")";
    }

    private static String in(String file, List<Involved> some) {
        return some.stream()
                .map(files -> file + " in (" + files.select() + ")")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static Involved inTheDirectorsPlace(String named) {
        return new Involved("n.dossierId", named + " n join CaseFile f on f.id = n.dossierId", """
                f.restricted = true and n.staffCode in :directors and (:ofAnyUnit = true or f.unit = :myUnit)""");
    }

    /**
     * Files that somebody has to do with in one way; where it looks at the file itself, that is {@code f}.
     *
     * @param file which of them
     */
    private record Involved(String file, String from, String where) {

        String select() {
            return "select " + file + " from " + from + " where " + where;
        }

        /** Whether one file is among them, for where they are too many to be all looked up. */
        String holds(String one) {
            return "exists (select 1 from " + from + " where " + file + " = " + one + " and " + where + ")";
        }
    }

    /** A query with one of these conditions in it, as the officer asks it. */
    public static <T> TypedQuery<T> query(EntityManager database, String text, Class<T> type, Officer officer) {
        return query(database, text, type, Map.of(), officer);
    }

    /** @param asked what else the text may name, whether it does or not */
    public static <T> TypedQuery<T> query(EntityManager database, String text, Class<T> type, Map<String, Object> asked,
            Officer officer) {
        TypedQuery<T> query = database.createQuery(text, type);
        Map<String, Object> values = new HashMap<>(parameters(officer));
        values.putAll(asked);
        query.getParameters()
                .stream()
                .map(Parameter::getName)
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }

    static Map<String, Object> parameters(Officer officer) {
        return Map.of("atWork", isAtWork(officer), "me", officer.code(), "excluding", excluding(officer), "director",
                officer.isDirector(), "myUnit", officer.unit(), "headedUnit",
                officer.isUnitHead() ? officer.unit() : "", "directors",
                officer.directors().isEmpty() ? Set.of("") : officer.directors(), "ofAnyUnit", officer.ofAnyUnit());
    }

    static boolean isAtWork(Officer officer) {
        return officer.isReceivingOfficer() || officer.isHandler() || officer.isUnitHead() || officer.isDirector()
                || officer.isAuditor();
    }

    /** A denunciation that names one of these does not exist for the officer, nor any file with a conflict of theirs. */
    private static Set<String> excluding(Officer officer) {
        Set<String> excluding = new HashSet<>(officer.chiefs());
        excluding.add(officer.code());
        return excluding;
    }

    // ---- where the general answer, that everybody at work knows of a file unless it is restricted, is wrong

    /**
     * Where the general answer is wrong for an officer.
     *
     * @param kept files that do not exist for them because of somebody who is named in them; null where they are many
     * @param known restricted files that they may know of all the same; null where they are many
     */
    record Exceptions(Set<Long> kept, Set<Long> known) {

        /** The rule for a span {@code s}, which says by itself whether its file is restricted. */
        String condition(Officer officer) {
            if (!isAtWork(officer)) {
                return "1 = 0";
            }
            String visible = kept == null
                    ? "not " + holds(KEPT_FROM)
                    : kept.isEmpty() ? "1 = 1" : "s.dossierId not in :kept";
            if (officer.isDirector()) {
                return visible;
            }
            String restricted = known == null
                    ? " or " + holds(Stream.of(TO_ASSIGN, WORKED_ON, TAKEN_IN).flatMap(List::stream).toList())
                    : known.isEmpty() ? "" : " or s.dossierId in :known";
            return visible + " and (s.restricted = false" + restricted + ")";
        }

        Map<String, Object> parameters() {
            return Map.of("kept", kept == null ? Set.of() : kept, "known", known == null ? Set.of() : known);
        }

        private static String holds(List<Involved> some) {
            return some.stream().map(files -> files.holds("s.dossierId")).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /** Files that do not exist for the officer because of somebody who is named in them; no more than so many. */
    static Set<Long> keptFrom(EntityManager database, Officer officer, int most) {
        return isAtWork(officer) ? ids(database, KEPT_FROM, "", most, officer) : Set.of();
    }

    /**
     * Restricted files that the officer may know of if they are not kept from them, no more than so many; the director's
     * are not looked up, being all of them.
     */
    static Set<Long> restricted(EntityManager database, Officer officer, boolean open, int most) {
        return officer.isDirector() || !isAtWork(officer)
                ? Set.of()
                : ids(database, Stream.of(TO_ASSIGN, WORKED_ON, TAKEN_IN).flatMap(List::stream).toList(),
                        open ? " and f.phase <> CLOSED" : "", most, officer);
    }

    /** Restricted cases that the officer may know of all the same; the director's are not looked up, being all of them. */
    static Set<Long> restrictedCases(EntityManager database, Officer officer) {
        if (officer.isDirector()) {
            return Set.of();
        }
        Set<Long> known = ids(database, Stream.of(TO_ASSIGN, WORKED_ON).flatMap(List::stream).toList(), "",
                Integer.MAX_VALUE, officer);
        known.removeAll(keptFrom(database, officer, Integer.MAX_VALUE));
        return known;
    }

    private static Set<Long> ids(EntityManager database, List<Involved> files, String also, int most,
            Officer officer) {
        String text = files.stream().map(some -> some.select() + also).collect(Collectors.joining(" union all "));
        return new HashSet<>(query(database, text, Long.class, officer).setMaxResults(most).getResultList());
    }
}
