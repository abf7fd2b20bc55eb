package vn.nghedan.web.frame;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** What the frame of every page asks: who is here, in which language and light, which day it is, where they stand. */
@Named("shell")
@RequestScoped
public class Shell {

    static final String THEME_COOKIE = "theme";

    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final Language language;
    private final DayBanner banner;
    private final NoticeCounter bell;
    private final Clock clock;

    Shell(CurrentVertxRequest request, SecurityIdentity identity, Language language, DayBanner banner,
            NoticeCounter bell,
            Clock clock) {
        this.request = request;
        this.identity = identity;
        this.language = language;
        this.banner = banner;
        this.bell = bell;
        this.clock = clock;
    }

    public String lang() {
        return language.current().getLanguage();
    }

    /** @return light, dark, or auto when the device decides */
    public String theme() {
        var cookie = request.getCurrent() == null ? null : request.getCurrent().request().getCookie(THEME_COOKIE);
        var value = cookie == null ? "" : cookie.getValue();
        return value.equals("light") || value.equals("dark") ? value : "auto";
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The moment of this page, for what is printed. */
    public String now() {
        return WebText.moment(LocalDateTime.now(clock));
    }

    public DayBanner.Saying day() {
        return banner.say(today());
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public String person() {
        String name = identity.getAttribute("fullName");
        return name != null ? name : identity.getPrincipal().getName();
    }

    /** The name of the role, in words; empty until the directory says it. */
    public String role() {
        String label = identity.getAttribute("roleLabel");
        return label == null ? "" : label;
    }

    /** Whether the person may say who stands in for whom. */
    public boolean appoints() {
        return identity.hasRole("ADMINISTRATOR") || identity.hasRole("DIRECTOR") || identity.hasRole("UNIT_HEAD");
    }

    /** Whether the person keeps the accounts in order. */
    public boolean administers() {
        return identity.hasRole("ADMINISTRATOR");
    }

    /** Whether the person looks at who was given access to what. */
    public boolean watchesAccess() {
        return identity.hasRole("ADMINISTRATOR") || identity.hasRole("DIRECTOR") || identity.hasRole("AUDITOR");
    }

    /** How many notices wait to be read. */
    public long unread() {
        return bell.unread();
    }

    /** Whoever works on files may see what the office owes in numbers. */
    public boolean seesReports() {
        return !administers();
    }

    public boolean seesBoard() {
        return identity.hasRole("DIRECTOR") || identity.hasRole("UNIT_HEAD") || identity.hasRole("AUDITOR");
    }

    /** Keys, and what they do. */
    public record Shortcut(List<String> keys, String label) {}

    /** The keys of every page, as its help tells them; those of the menu stand there as {@code data-go}. */
    public List<Shortcut> keys() {
        return Stream.of(new Shortcut(List.of("/"), "web:key_search"), new Shortcut(List.of("j", "k"), "web:key_walk"),
                new Shortcut(List.of("Enter"), "web:key_open"), new Shortcut(List.of("g", "h"), "web:nav_today"),
                new Shortcut(List.of("g", "t"), "web:nav_visits"), new Shortcut(List.of("g", "d"), "web:nav_letters"),
                new Shortcut(List.of("g", "v"), "web:nav_cases"), new Shortcut(List.of("g", "x"), "web:nav_execution"),
                new Shortcut(List.of("g", "b"), "web:nav_board"),
                new Shortcut(List.of("g", "l"), "web:nav_calculator"),
                new Shortcut(List.of("g", "c"), "web:nav_calendar"), new Shortcut(List.of("?"), "web:key_help"),
                new Shortcut(List.of("Esc"), "web:key_close"))
                .filter(key -> seesBoard() || !key.label().equals("web:nav_board"))
                .toList();
    }

    /** Whether the page shown lies under this entry of the menu. */
    public boolean at(String path) {
        var here = path();
        return path.equals("/") ? here.equals("/") : here.equals(path) || here.startsWith(path + "/");
    }

    /** Where the person is, to come back to after a change of language. */
    public String here() {
        RoutingContext current = request.getCurrent();
        return current == null ? "/" : current.request().uri();
    }

    /** The token of the form, null when this answer cannot carry a form. */
    public String csrf() {
        return request.getCurrent() == null ? null : request.getCurrent().get("csrf_token");
    }

    /** A new key for a form just shown: the same key sent twice does its work once. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    private String path() {
        RoutingContext current = request.getCurrent();
        return current == null ? "/" : current.normalizedPath();
    }
}
