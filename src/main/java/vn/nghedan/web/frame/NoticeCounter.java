package vn.nghedan.web.frame;

/** What the frame says beside the name of the person: how many notices wait to be read. */
public interface NoticeCounter {

    /** Of the signed-in person; 0 where it cannot be told now. */
    long unread();
}
