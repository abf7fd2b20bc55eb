package vn.nghedan.web.frame;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/**
 * Hears every statement before it goes to the database: whatever does more than look ends what {@link ReadOnlyRequest} remembers,
 * so that nobody who writes or locks has to think of it.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class WriteListener implements StatementInspector {

    private static final Pattern MORE_THAN_LOOKS = Pattern
            .compile("^(?!select )|\\bfor (no key )?(update|share)\\b|\\bfinal table\\b", Pattern.CASE_INSENSITIVE);

    /** By thread, as transactions are: what one writes within another counts for both. */
    private static final ThreadLocal<Long> WRITTEN = ThreadLocal.withInitial(() -> 0L);

    static long written() {
        return WRITTEN.get();
    }

    @Override
    public String inspect(String sql) {
        if (MORE_THAN_LOOKS.matcher(sql).find()) {
            WRITTEN.set(WRITTEN.get() + 1);
        }
        return sql;
    }
}
