package vn.nghedan.procedure;

/** Whose decision an act is. Who types it in is another question. */
public enum Authority {
    /** Người tiếp công dân. */
    RECEIVER,
    /** Người xử lý. */
    HANDLER,
    /** Trưởng đơn vị. */
    UNIT_HEAD,
    /** Người đứng đầu cơ quan, người giải quyết. */
    DIRECTOR,
    /** Tổ trưởng tổ xác minh. */
    VERIFIER,
    /** The citizen's own will; the officer only records it. */
    CITIZEN
}
