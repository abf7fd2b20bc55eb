package vn.nghedan.web.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * Hears every statement before it goes to the database, and so knows whether what was read still holds: nobody who writes or locks has to
 * think of it. A reading is older than a writing if the table written to is named in any of its statements, and older than any lock.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class StatementListener implements StatementInspector {

    private static final Pattern LOCKS = Pattern.compile("\\bfor\\s+(no\\s+key\\s+)?(update|share)\\b");
    private static final Pattern WRITES = Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)");
    private static final Pattern NO_WORD = Pattern.compile("\\W+");

    /** What was heard before: the same texts come again and again, and to read one takes longer than a small table takes to answer. */
    private static final Map<String, Statement> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 1_000;

    /** By thread, as transactions are: what one writes within another counts for both. */
    private static final ThreadLocal<Heard> HEARD = ThreadLocal.withInitial(Heard::new);

    @Override
    public String inspect(String sql) {
        Statement statement = KNOWN.get(sql);
        if (statement == null) {
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            statement = Statement.of(sql.toLowerCase(Locale.ROOT));
            KNOWN.put(sql, statement);
        }
        HEARD.get().hear(statement);
        return sql;
    }

    /**
     * What a text says.
     *
     * @param words all of them, the names of its tables among them
     * @param writes the tables that it writes to
     * @param locks whether it locks, or does something that is neither reading nor writing
     */
    private record Statement(Set<String> words, List<String> writes, boolean locks) {

        static Statement of(String sql) {
            Set<String> words = NO_WORD.splitAsStream(sql).map(String::intern).collect(Collectors.toUnmodifiableSet());
            List<String> writes = WRITES.matcher(sql).results().map(found -> found.group(1)).toList();
            return new Statement(words, writes,
                    LOCKS.matcher(sql).find() || writes.isEmpty() && !sql.startsWith("select "));
        }
    }

    /** What was read, and whether it would be read so again as far as this thread knows. */
    record Reading<T>(T found, long at, Set<String> words) {

        static <T> Reading<T> of(Supplier<T> read) {
            Heard heard = HEARD.get();
            long at = heard.written;
            heard.open.push(new HashSet<>());
            T found;
            Set<String> words;
            try {
                found = read.get();
            } finally {
                words = heard.open.pop();
                heard.openAll(words);
            }
            return new Reading<>(found, at, words);
        }

        /** A part of it, which holds as long as the whole. */
        <P> Reading<P> of(P part) {
            return new Reading<>(part, at, words);
        }

        /** Whoever reads it within another reading has read what it names. */
        T again() {
            HEARD.get().openAll(words);
            return found;
        }

        boolean holds() {
            Heard heard = HEARD.get();
            return at >= heard.locked
                    && (at == heard.written
                            || words.stream().allMatch(word -> at >= heard.tables.getOrDefault(word, 0L)));
        }
    }

    private static final class Heard {

        private final Deque<Set<String>> open = new ArrayDeque<>();
        private final Map<String, Long> tables = new HashMap<>();
        private long written;
        private long locked;

        void hear(Statement statement) {
            openAll(statement.words());
            if (statement.locks()) {
                locked = ++written;
            } else {
                statement.writes().forEach(table -> tables.put(table, ++written));
            }
        }

        void openAll(Set<String> words) {
            open.forEach(reading -> reading.addAll(words));
        }
    }
}
