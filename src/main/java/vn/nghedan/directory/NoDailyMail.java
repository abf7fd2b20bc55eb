package vn.nghedan.directory;

import java.time.LocalTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** Nothing is sent, until a room is there that sends it. */
@DefaultBean
@ApplicationScoped
class NoDailyMail implements DailyMailHour {

    @Override
    public Optional<LocalTime> at() {
        return Optional.empty();
    }
}
