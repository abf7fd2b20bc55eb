package vn.nghedan.document.issue;

/** Why a paper does not go to somebody after all; of no words of one's own. */
enum DropReason {
    /** There is nobody of the kind in this matter. */
    NOBODY,
    /** They are the same as another recipient. */
    SAME_AS_ANOTHER,
    /** Another paper has told them. */
    TOLD_OTHERWISE,
    /** The law does not ask for it in this case. */
    NOT_REQUIRED
}
