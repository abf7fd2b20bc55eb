package vn.nghedan.web;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** Rings for nothing, until a room has something to tell. */
@DefaultBean
@ApplicationScoped
class SilentBell implements Bell {

    @Override
    public long unread() {
        return 0;
    }
}
