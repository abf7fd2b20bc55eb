package vn.nghedan.web;

import java.net.URI;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;

@QuarkusTest
class ScreensTest {

    @TestHTTPResource("/")
    URI root;

    @Test
    void the_sign_in_page_is_open_to_everyone() {
        Looks.of(root).at("/sign-in", "sign-in");
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void a_page_that_does_not_exist_is_designed_too() {
        Looks.of(root).at("/nowhere", "missing");
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR", attributes = {
            @SecurityAttribute(key = "fullName", value = "Trần Quốc Khánh"),
            @SecurityAttribute(key = "roleLabel", value = "Giám đốc Sở")})
    void the_frame_and_its_tags_are_open_to_everyone() {
        Looks.of(root).at("/gallery", "gallery");
        Looks.of(root).at("/gallery?wrong=true", "gallery-wrong");
    }
}
