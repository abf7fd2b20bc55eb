package vn.nghedan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.BadInput;

/** Lists files, always only those the officer may know of, as they stood at the end of a day. */
@ApplicationScoped
public class FileSearch {

    /** Files due within so many working days are due soon. */
    public static final int SOON = 3;

    private final EntityManager database;
    private final OfficeCalendar calendar;
    private final Clock clock;

    FileSearch(EntityManager database, OfficeCalendar calendar, Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public FilePage list(FileFilter filter, Officer officer) {
        Query query = query(filter, officer);
        List<FileRow> rows = query.typed("""
                select new vn.nghedan.casefile.FileRow(d.code, d.type, d.procedure, s.state, s.phase, s.unit, s.handler,
                    d.receivedOn, d.subject, s.dueOn, s.dueRule, s.pausedSince, d.groupSize, d.restricted,
                    case when s.dueOn < :on and s.phase <> CLOSED then true else false end)
                """, FileRow.class, order(filter.sort()))
                .setFirstResult(filter.page() * filter.size())
                .setMaxResults(filter.size())
                .getResultList();
        return new FilePage(rows, filter.page(), filter.size(), query.count());
    }

    /** How many files the list would hold. */
    @Transactional
    public long count(FileFilter filter, Officer officer) {
        return query(filter, officer).count();
    }

    /** How many files each view would hold under the other criteria of this filter, counted in one pass. */
    @Transactional
    public Map<ListedAs, Long> counts(FileFilter filter, Officer officer) {
        List<ListedAs> views = List.of(ListedAs.values());
        String sums = views.stream()
                .map(view -> "sum(case when " + view.condition() + " then 1 else 0 end)")
                .collect(Collectors.joining(", ", "select ", ""));
        Object[] row = query(filter.viewed(ListedAs.ALL), officer).typed(sums, Object[].class, null).getSingleResult();
        Map<ListedAs, Long> counts = new EnumMap<>(ListedAs.class);
        views.forEach(view -> counts.put(view,
                row[view.ordinal()] == null ? 0 : ((Number) row[view.ordinal()]).longValue()));
        return counts;
    }

    private Query query(FileFilter filter, Officer officer) {
        LocalDate on = filter.on() == null ? LocalDate.now(clock) : filter.on();
        Query query = new Query(on, calendar.current(), officer);
        query.where(filter.view().condition());
        switch (filter.kind()) {
            case CASE -> query.where("d.procedure not in (LETTER, RECEPTION)");
            case LETTER -> query.where("d.procedure = LETTER");
            case VISIT -> query.where("d.procedure = RECEPTION");
        }
        query.where("d.type = :type", "type", code("type", MatterType.class, filter.type()));
        query.where("d.procedure = :procedure", "procedure",
                code("procedure", ProcedureCode.class, filter.procedure()));
        query.where("s.state = :state", "state", code("state", State.class, filter.state()));
        query.where("s.unit = :unit", "unit", filter.unit());
        query.where("s.handler = :handler", "handler", filter.handler());
        query.where("s.dueOn < :dueBefore and s.phase <> CLOSED", "dueBefore", filter.dueBefore());
        query.where(
                """
                        exists (select 1 from SpanRow o where o.dossierId = d.id and o.fromOn <= :overdueOn
                                and (o.untilOn is null or o.untilOn > :overdueOn) and o.dueOn < :overdueOn and o.phase <> CLOSED)
                        """,
                "overdueOn", filter.overdueOn());
        words(filter.q()).forEach(word -> query.like("d.searchText", word));
        return query;
    }

    private static List<String> words(String q) {
        return q == null
                ? List.of()
                : List.of(Toneless.of(q).split(" ")).stream().filter(word -> !word.isEmpty()).limit(8).toList();
    }

    private static <E extends Enum<E>> E code(String field, Class<E> type, String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, given);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput(field, "web:error_choice");
        }
    }

    private static String order(String sort) {
        return switch (sort == null || sort.isBlank() ? "dueOn" : sort) {
            case "dueOn" -> "s.dueOn asc nulls last, d.receivedOn asc, d.id asc";
            case "-dueOn" -> "s.dueOn desc nulls last, d.receivedOn asc, d.id asc";
            case "receivedOn" -> "d.receivedOn asc, d.id asc";
            case "-receivedOn" -> "d.receivedOn desc, d.id desc";
            case "code" -> "d.code asc";
            case "-code" -> "d.code desc";
            default -> throw new BadInput("sort", "web:error_choice");
        };
    }

    /** The conditions of one list, and what they take. */
    private final class Query {

        private final List<String> conditions = new ArrayList<>(
                List.of("s.fromOn <= :on", "(s.untilOn is null or s.untilOn > :on)", Visibility.CONDITION));
        private final Map<String, Object> parameters = new HashMap<>();

        Query(LocalDate on, WorkCalendar days, Officer officer) {
            parameters.put("on", on);
            parameters.put("soon", days.plusWorkingDays(on, SOON));
            parameters.put("me", officer.code());
            parameters.put("myUnit", officer.unit());
            parameters.put("director", officer.isDirector());
            parameters.put("unitHead", officer.isUnitHead());
            if (!officer.isReceivingOfficer() && !officer.isHandler() && !officer.isUnitHead() && !officer.isDirector()
                    && !officer.isAuditor()) {
                conditions.add("1 = 0");
            }
        }

        void where(String condition) {
            conditions.add("(" + condition + ")");
        }

        void where(String condition, String parameter, Object value) {
            if (value != null && !value.toString().isBlank()) {
                where(condition);
                parameters.put(parameter, value);
            }
        }

        void like(String column, String word) {
            String parameter = "word" + parameters.size();
            where(column + " like :" + parameter + " escape '!'");
            parameters.put(parameter,
                    "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }

        long count() {
            return typed("select count(d.id)", Long.class, null).getSingleResult();
        }

        <T> TypedQuery<T> typed(String select, Class<T> type, String order) {
            String text = select + " from Dossier d join SpanRow s on s.dossierId = d.id where "
                    + String.join(" and ", conditions) + (order == null ? "" : " order by " + order);
            TypedQuery<T> typed = database.createQuery(text, type);
            parameters.forEach((name, value) -> {
                if (text.contains(":" + name)) {
                    typed.setParameter(name, value);
                }
            });
            return typed;
        }
    }
}
