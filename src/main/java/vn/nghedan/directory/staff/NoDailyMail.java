package vn.nghedan.directory.staff;

import java.time.LocalTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

import vn.nghedan.directory.DailyMailHour;

/** Nothing is sent, until a room is there that sends it. */
@DefaultBean
@ApplicationScoped
class NoDailyMail implements DailyMailHour {

    @Override
    public Optional<LocalTime> at() {
        return Optional.empty();
    }
}
