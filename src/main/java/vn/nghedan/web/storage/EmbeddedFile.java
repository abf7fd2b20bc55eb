package vn.nghedan.web.storage;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * The embedded database writes every commit to its file before it is answered, each time with whole pages. H2 tidies up by itself only while
 * commits may wait; so it is done here: what still counts of the old pages is gathered, and the room they took is used again.
 */
@ApplicationScoped
class EmbeddedFile {

    private static final Logger LOG = Logger.getLogger(EmbeddedFile.class);
    // gathering makes those who write wait, so it is done in small pieces, and no more of them at once
    private static final int USED_IN_PERCENT = 50;
    private static final int PIECE_IN_BYTES = 2_000_000;
    private static final int PIECES = 5;

    private final DataSource database;
    private final DiskReserve room;
    private long tidiedAt = -1;

    EmbeddedFile(DataSource database, DiskReserve room) {
        this.database = database;
        this.room = room;
    }

    @Scheduled(identity = "embedded-file", every = "{nghedan.database.tidy-every}", delayed = "{nghedan.database.tidy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tidy() {
        if (!room.isOurs() || !room.isEnough()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (connection.isWrapperFor(JdbcConnection.class)) {
                tidy(store(connection));
            }
        } catch (SQLException | MVStoreException unusable) {
            // the next round comes by itself, and health says what is wrong with the database
            LOG.debug("the file of the database is not tidied now", unusable);
        }
    }

    private void tidy(MVStore store) {
        if (store.getCurrentVersion() == tidiedAt) {
            return;
        }
        boolean more = true;
        for (int piece = 0; more && piece < PIECES; piece++) {
            more = store.compact(USED_IN_PERCENT, PIECE_IN_BYTES);
            store.commit();
        }
        tidiedAt = more ? -1 : store.getCurrentVersion();
    }

    private static MVStore store(Connection connection) throws SQLException {
        SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
