package vn.nghedan.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.web.time.ToldTime;

/** Puts on record, in the names of the demo people, what happened some time ago. */
@ApplicationScoped
class PastRecords {

    private final DirectoryService directory;
    private final EntityManager database;
    private final Clock clock;
    private final Map<String, Officer> officers = new ConcurrentHashMap<>();

    PastRecords(DirectoryService directory, EntityManager database, Clock clock) {
        this.directory = directory;
        this.database = database;
        this.clock = clock;
    }

    /** @param moment when it was put on record; now if that is still to come */
    <T> T at(Instant moment, Supplier<T> happening) {
        T told = ToldTime.at(moment.isAfter(clock.instant()) ? clock.instant() : moment, happening);
        // what was written is looked through before every query as long as it is remembered
        database.flush();
        database.clear();
        return told;
    }

    Officer officer(String code) {
        return officers.computeIfAbsent(code, this::read);
    }

    private Officer read(String code) {
        StaffView person = directory.staff(code).orElseThrow();
        return new Officer(person.code(), person.fullName(), person.title(), person.unit(), person.unitName(),
                person.roles());
    }
}
