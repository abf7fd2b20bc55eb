package vn.nghedan.procedure;

/** One content of a mixed letter. */
public record Part(MatterType type, String summary) {

    public boolean isDenunciation() {
        return type == MatterType.DENUNCIATION;
    }
}
