package vn.nghedan.law;

/** How well a point of law is known. Only {@link #U} is shown to officers: as "chưa xác nhận căn cứ". */
public enum Mark {

    /** Read in the full text. */
    C,
    /** Two texts agree. */
    C2,
    /** Secondary source only. */
    N,
    /** Unknown: somebody with a legal mandate has to confirm it. */
    U;

    public boolean confirmed() {
        return this != U;
    }
}
