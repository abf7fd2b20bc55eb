package vn.nghedan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

import vn.nghedan.web.frame.StatementListener;

/**
 * What is asked of the database, native queries too, while a test listens. Rows that go in one batch, up to fifty, are prepared
 * and sent as one statement, and are counted as one; the range of identities that is fetched for fifty rows is not counted.
 */
@Alternative
@Priority(1)
@ApplicationScoped
@PersistenceUnitExtension
public class Statements extends StatementListener {

    private static final Pattern RANGE = Pattern.compile("next value for \\w+_seq|nextval\\('\\w+_seq'\\)");

    private static volatile List<String> heard;

    public static List<String> of(Runnable what) {
        List<String> statements = Collections.synchronizedList(new ArrayList<>());
        heard = statements;
        try {
            what.run();
        } finally {
            heard = null;
        }
        return List.copyOf(statements);
    }

    @Override
    public String inspect(String sql) {
        List<String> listening = heard;
        if (listening != null && !RANGE.matcher(sql).find()) {
            listening.add(sql);
        }
        return super.inspect(sql);
    }
}
