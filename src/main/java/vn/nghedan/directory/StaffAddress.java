package vn.nghedan.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the page of a member of staff is; only the administrator may open it. */
public final class StaffAddress {

    public static final String ALL = "/staff";

    private StaffAddress() {
    }

    public static String of(String code) {
        // in a path a plus is no space
        return ALL + "/" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
