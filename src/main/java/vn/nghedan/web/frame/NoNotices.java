package vn.nghedan.web.frame;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** Rings for nothing, until a room has something to tell. */
@DefaultBean
@ApplicationScoped
class NoNotices implements NoticeCounter {

    @Override
    public long unread() {
        return 0;
    }
}
