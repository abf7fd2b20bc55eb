package vn.nghedan.attachment.store;

/** Why a file is not taken; the name is that of its text in the bundle. */
public enum Unfit {

    EMPTY, TOO_LARGE, KIND, TOO_DEEP, INFECTED, UNSCANNED
}
