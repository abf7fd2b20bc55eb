package vn.nghedan.directory.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Slows down whoever guesses passwords, per account and per address. A wait never exceeds half a minute, an attempt made while waiting does not
 * prolong it, and from an address where the account has signed in before only the failures made there count: a stranger cannot lock its owner out.
 */
@ApplicationScoped
class FailedSignIns {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int AT_MOST = 20_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > AT_MOST;
        }
    };
    private final Set<String> knownPlaces = new LinkedHashSet<>();

    private record Failures(int count, Instant last) {}

    private record Counter(String key, int free) {}

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** How long this account must wait at this address before its next attempt is looked at. */
    synchronized Duration wait(String account, String address) {
        Instant now = clock.instant();
        return counters(account, address).stream()
                .map(counter -> wait(counter, now))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    synchronized void failed(String account, String address) {
        Instant now = clock.instant();
        for (Counter counter : counters(account, address)) {
            Failures before = remembered(counter.key(), now);
            failures.remove(counter.key());
            failures.put(counter.key(), new Failures(before.count() + 1, now));
        }
    }

    synchronized void succeeded(String account, String address) {
        failures.remove(account);
        failures.remove(place(account, address));
        if (knownPlaces.add(place(account, address)) && knownPlaces.size() > AT_MOST) {
            knownPlaces.remove(knownPlaces.iterator().next());
        }
    }

    private List<Counter> counters(String account, String address) {
        String place = place(account, address);
        if (knownPlaces.contains(place)) {
            return List.of(new Counter(place, FREE_PER_ACCOUNT));
        }
        return List.of(new Counter(account, FREE_PER_ACCOUNT), new Counter('@' + address, FREE_PER_ADDRESS));
    }

    private Duration wait(Counter counter, Instant now) {
        Failures before = remembered(counter.key(), now);
        int beyond = before.count() - counter.free();
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = beyond < 5 ? Duration.ofSeconds(1L << beyond) : LONGEST_WAIT;
        Duration left = Duration.between(now, before.last().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Failures remembered(String key, Instant now) {
        Failures before = failures.get(key);
        return before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now) ? new Failures(0, now) : before;
    }

    private static String place(String account, String address) {
        return account + '@' + address;
    }
}
