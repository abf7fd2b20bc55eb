package vn.nghedan.web;

import java.net.URI;

import jakarta.ws.rs.core.Response;

/** Post, redirect, get: where a page goes after it has done its work. */
public final class Returns {

    private Returns() {
    }

    /** @param path a path of this application, already encoded */
    public static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER).location(URI.create(path));
    }

    /** Like {@link #to}, for a path that came from outside: anything but a path of this application leads home. */
    static Response.ResponseBuilder back(String path) {
        return to(path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*") ? path : "/");
    }
}
