package vn.nghedan.reception;

/** Kinds of reception by timing (LTCD Điều 2 khoản 1). */
enum VisitKind {
    REGULAR, PERIODIC, UNSCHEDULED
}
