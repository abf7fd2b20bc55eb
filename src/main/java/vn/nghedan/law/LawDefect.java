package vn.nghedan.law;

/** The law files contradict themselves or the procedures; the system must not start on them. */
public final class LawDefect extends RuntimeException {

    public LawDefect(String file, String key, String problem) {
        super("law/" + file + ": " + key + ": " + problem);
    }

    public LawDefect(String file, String problem, Throwable cause) {
        super("law/" + file + ": " + problem, cause);
    }
}
