package vn.nghedan.reception.visit;

/** Kinds of reception by timing (LTCD Điều 2 khoản 1). */
public enum VisitKind {
    REGULAR, PERIODIC, UNSCHEDULED
}
