package vn.nghedan.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** What is asked of the database, native queries too, while a test listens. */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

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
        if (listening != null) {
            listening.add(sql);
        }
        return sql;
    }
}
