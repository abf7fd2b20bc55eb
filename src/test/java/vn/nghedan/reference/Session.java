package vn.nghedan.reference;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A browser in which somebody has signed in. */
public final class Session {

    private final Cookies cookies;

    private Session(Cookies cookies) {
        this.cookies = cookies;
    }

    public static Session of(String officer) {
        Response signedIn = given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("j_username", officer)
                .formParam("j_password", "nghedan-demo")
                .post("/j_security_check");
        return new Session(signedIn.detailedCookies());
    }

    public RequestSpecification request() {
        return given().cookies(cookies).redirects().follow(false);
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** A form of a page that was opened before: with its token. */
    public RequestSpecification form(String page) {
        Response opened = get(page);
        String token = opened.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        return request().cookie("nghedan-csrf", opened.getCookie("nghedan-csrf"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token);
    }
}
