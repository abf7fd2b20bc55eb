package vn.nghedan.web.frame;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** Says only the date, until a calendar is there to say more. */
@DefaultBean
@ApplicationScoped
class PlainDayBanner implements DayBanner {

    @Override
    public Saying say(LocalDate day) {
        return Saying.NOTHING;
    }
}
