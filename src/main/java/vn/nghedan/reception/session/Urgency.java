package vn.nghedan.reception.session;

/** Why the head receives outside the schedule (LTCD Điều 18 khoản 3). */
public enum Urgency {
    /** Tense, complex, many people, several bodies, or bodies that disagree (điểm a). */
    TENSE,
    /** Without timely direction serious consequences may follow (điểm b). */
    GRAVE
}
