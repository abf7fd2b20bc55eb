package vn.nghedan.casefile.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
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
    static final List<Involved> KEPT_FROM = List.of(
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

    /** Restricted files that the officer may know of. */
    static final List<Involved> RESTRICTED = Stream.of(TO_ASSIGN, WORKED_ON, TAKEN_IN)
            .flatMap(List::stream)
            .toList();

    /** What may be known of a dossier {@code d} whether or not one works on files; for whoever keeps the calendar. */
    public static final String WHOEVER_ASKS = rule(Involved::in, "d.id", "d.restricted = false");

    /** The rule for a dossier {@code d}, to be joined to others by and; a query takes it by {@link #query}. */
    public static final String CONDITION = atWork(Involved::holds, "d.id", "d.restricted = false");

    /** The same for a span {@code s}, for a page that asks only once; whoever asks more often asks by {@link VisibilityExceptions}. */
    static final String SPAN_CONDITION = atWork(Involved::in, "s.dossierId", "s.restricted = false");

    /** Who may read the text of a dossier {@code d} before anybody has looked it over: whoever took it in has read it. */
    public static final String READS_UNSEEN = "(:director = true or d.recordedBy = :me or "
            + holds("d.id", TO_ASSIGN) + ")";

    /**
     * Who knows who denounces in a dossier {@code d}: whoever took it in, and the director or whoever keeps it in the director's place (LTC Điều 56).
     * Only beside {@link #CONDITION}.
     */
    public static final String KNOWS_WHO_DENOUNCES = "(:director = true or d.recordedBy = :me and d.procedure in (LETTER, RECEPTION) or "
            + holds("d.id", List.of(inTheDirectorsPlace("Party"), inTheDirectorsPlace("FileConflict"))) + ")";

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
        return atWork(Involved::in, file,
                "exists (select 1 from CaseFile r where r.id = " + file + " and r.restricted = false)");
    }

    /** The files in whose journal a fact of a kind stands, be it that it was struck out since. */
    public static String everRecorded(FactKind kind) {
        return "select e.dossierId from FactRow e where e.kind = " + kind;
    }

    private static String atWork(BiFunction<Involved, String, String> among, String file, String open) {
        return ":atWork = true and " + rule(among, file, open);
    }

    // brackets only where they are needed: before each the parser looks ahead to its end, which took seconds when a text was first read
    private static String rule(BiFunction<Involved, String, String> among, String file, String open) {
        return KEPT_FROM.stream().map(some -> "not " + among.apply(some, file)).collect(Collectors.joining(" and "))
                + " and (:director = true or " + open + " or "
                + RESTRICTED.stream().map(some -> among.apply(some, file)).collect(Collectors.joining(" or ")) + ")";
    }

    /** Whether a file is among some, as one of several conditions that are joined by or. */
    static String holds(String file, List<Involved> some) {
        return some.stream().map(files -> files.holds(file)).collect(Collectors.joining(" or "));
    }

    /** Whether a file is among none of them. */
    static String holdsNot(String file, List<Involved> some) {
        return some.stream().map(files -> "not " + files.holds(file)).collect(Collectors.joining(" and "));
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
    record Involved(String file, String from, String where) {

        String selected() {
            return file + " from " + from + " where " + where;
        }

        /** Whether one file is among them, asked of so many files that it pays to look up these first. */
        private String in(String one) {
            return one + " in (select " + selected() + ")";
        }

        /** The same, asked of one file or of a page of them. */
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
     * Looks up where it is wrong, if those files are no more than so many; of the director, who knows of all that are restricted, only those
     * that are kept.
     *
     * @param open whether it is asked of files that are open by now
     */
    static VisibilityExceptions exceptions(EntityManager database, Officer officer, boolean open, int most) {
        if (!isAtWork(officer)) {
            return new VisibilityExceptions(Set.of(), Set.of());
        }
        List<Involved> known = officer.isDirector() ? List.of() : RESTRICTED;
        String text = Stream.concat(KEPT_FROM.stream().map(files -> "select false, " + files.selected()),
                known.stream()
                        .map(files -> "select true, " + files.selected()
                                + (open ? " and f.phase <> CLOSED" : "")))
                .collect(Collectors.joining(" union all "));
        List<Object[]> found = query(database, text, Object[].class, officer).setMaxResults(most + 1).getResultList();
        if (found.size() > most) {
            return new VisibilityExceptions(null, null);
        }
        Map<Boolean, Set<Long>> files = found.stream()
                .collect(Collectors.partitioningBy(row -> (Boolean) row[0],
                        Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
        return new VisibilityExceptions(files.get(false), files.get(true));
    }

    /** Files that do not exist for the officer because of somebody who is named in them. */
    static Set<Long> keptFrom(EntityManager database, Officer officer) {
        return ids(database, KEPT_FROM, officer);
    }

    /** Restricted cases that the officer may know of all the same; the director's are not looked up, being all of them. */
    static Set<Long> restrictedCases(EntityManager database, Officer officer) {
        if (officer.isDirector()) {
            return Set.of();
        }
        Set<Long> known = ids(database, Stream.of(TO_ASSIGN, WORKED_ON).flatMap(List::stream).toList(), officer);
        known.removeAll(keptFrom(database, officer));
        return known;
    }

    private static Set<Long> ids(EntityManager database, List<Involved> files, Officer officer) {
        String text = files.stream()
                .map(some -> "select " + some.selected())
                .collect(Collectors.joining(" union all "));
        return new HashSet<>(query(database, text, Long.class, officer).getResultList());
    }
}
