package vn.nghedan.backlog;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** People at their pages; each signs in once. */
public final class SignedIn {

    public static final String COOKIE = "nghedan-session";

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private SignedIn() {
    }

    public static RequestSpecification as(String officer) {
        return given().redirects().follow(false).cookie(COOKIE, session(officer));
    }

    /** A form of a page that was opened before: with its token. */
    public static RequestSpecification form(String officer, String page) {
        Response opened = as(officer).get(page);
        return as(officer).cookie("nghedan-csrf", opened.cookie("nghedan-csrf"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", opened.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value"));
    }

    public static String session(String officer) {
        return SESSIONS.computeIfAbsent(officer, name -> given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("j_username", name)
                .formParam("j_password", "nghedan-demo")
                .post("/j_security_check")
                .cookie(COOKIE));
    }
}
