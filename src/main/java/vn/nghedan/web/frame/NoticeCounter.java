package vn.nghedan.web.frame;

/** What the frame says beside the name of the person: how many notices wait to be read. */
public interface NoticeCounter {

    /** So many are not counted any further. */
    int MANY = 100;

    /** Of the signed-in person, {@link #MANY} at most; 0 where it cannot be told now. */
    long unread();
}
