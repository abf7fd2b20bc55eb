package vn.nghedan.document.template;

/** Who must not be told by a paper (LTC Điều 56). */
public enum Secrecy {

    /** Nobody is hidden. */
    OPEN,
    /** Nothing of the denouncer, nor of what was denounced in the words of the letter: such places stay open to be filled in by hand. */
    HIDE
}
