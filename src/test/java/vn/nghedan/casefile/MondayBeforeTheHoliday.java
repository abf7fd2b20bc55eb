package vn.nghedan.casefile;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Today is Monday 23/11/2026; the next day is off. */
public class MondayBeforeTheHoliday implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("nghedan.today", "2026-11-23");
    }
}
