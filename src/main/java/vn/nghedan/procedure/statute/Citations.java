package vn.nghedan.procedure.statute;

import java.util.List;

import vn.nghedan.law.Citation;

/** The acts of law that the procedures cite, by the names under which officers know them. */
public final class Citations {

    public static final String LTCD = "Luật Tiếp công dân 42/2013/QH13";
    public static final String LKN = "Luật Khiếu nại 02/2011/QH13";
    static final String LTC = "Luật Tố cáo 25/2018/QH14";
    static final String ND154 = "Nghị định 154/2026/NĐ-CP";
    static final String ND124 = "Nghị định 124/2020/NĐ-CP";
    static final String ND155 = "Nghị định 155/2026/NĐ-CP";
    public static final String ND31 = "Nghị định 31/2019/NĐ-CP";
    static final String TT05 = "Thông tư 05/2021/TT-TTCP";

    /** Who works on a file is the head's to say. */
    public static final List<Citation> ASSIGNING = cite(LTCD, "Điều 18 khoản 1");
    /** Who sent a letter that is not accepted is told why in writing. */
    static final List<Citation> ANSWERING_LETTERS = List.of(one(TT05, "Điều 6"), one(LKN, "Điều 27"));
    /** The settler has another body verify. */
    static final List<Citation> VERIFYING_ELSEWHERE = List.of(one(LKN, "Điều 29 khoản 1"), one(ND124, "Điều 18"));
    /** Who sent a denunciation on is told what became of it. */
    static final List<Citation> TELLING_FORWARDERS = List.of(one(LTC, "Điều 26 khoản 2"), one(LTCD, "Điều 27 khoản 2"));
    /** The superior takes a file from whoever settled it wrongly or not at all. */
    static final List<Citation> TAKING_OVER = List.of(one(LTC, "Điều 38 khoản 5"), one(ND31, "Điều 5"));
    /** The file holds what happened, and what ties it to others. */
    public static final List<Citation> FILING = cite(LKN, "Điều 34");

    private Citations() {
    }

    public static List<Citation> cite(String act, String... provisions) {
        return List.of(provisions).stream().map(provision -> new Citation(act, provision)).toList();
    }

    public static Citation one(String act, String provision) {
        return new Citation(act, provision);
    }
}
