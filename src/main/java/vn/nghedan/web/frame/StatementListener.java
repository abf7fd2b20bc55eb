package vn.nghedan.web.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** By thread, as transactions are: what one writes within another counts for both. */
    private static final ThreadLocal<Heard> HEARD = ThreadLocal.withInitial(Heard::new);

    @Override
    public String inspect(String sql) {
        HEARD.get().hear(sql.toLowerCase(Locale.ROOT));
        return sql;
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

        void hear(String sql) {
            if (!open.isEmpty()) {
                openAll(new HashSet<>(List.of(NO_WORD.split(sql))));
            }
            Matcher writes = WRITES.matcher(sql);
            if (LOCKS.matcher(sql).find()) {
                locked = ++written;
            } else if (writes.find()) {
                do {
                    tables.put(writes.group(1), ++written);
                } while (writes.find());
            } else if (!sql.startsWith("select ")) {
                locked = ++written;
            }
        }

        void openAll(Set<String> words) {
            open.forEach(reading -> reading.addAll(words));
        }
    }
}
