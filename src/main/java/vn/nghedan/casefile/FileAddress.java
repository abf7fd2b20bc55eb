package vn.nghedan.casefile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import vn.nghedan.procedure.ProcedureCode;

/** Where the page of a file is, whichever room it belongs to. */
public final class FileAddress {

    private FileAddress() {
    }

    /** A content of a visit stands on the page of its visit. */
    public static String of(ProcedureCode procedure, String code) {
        return switch (procedure) {
            case RECEPTION -> "/visits/" + encoded(code.replaceFirst("-\\d{1,3}$", ""));
            case LETTER -> "/letters/" + encoded(code);
            default -> "/cases/" + encoded(code);
        };
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
