package vn.nghedan.document.template;

import vn.nghedan.law.Mark;
import vn.nghedan.law.Validity;

/** A line "Căn cứ …" with which papers begin, on the days on which it is right. */
public record LegalGround(String key, Validity inForce, String text, Mark textStatus) {

    public LegalGround {
        inForce = inForce == null ? Validity.ALWAYS : inForce;
    }
}
