package vn.nghedan.reception.visit;

/** The first sentence of what was said, short enough for a line of a list. */
final class FirstSentence {

    private static final int LONGEST = 160;

    private FirstSentence() {
    }

    /** @return null if nothing was said */
    static String of(String content) {
        if (content == null) {
            return null;
        }
        String firstLine = content.strip().lines().findFirst().orElse("");
        String sentence = firstLine.split("(?<=[.!?;])\\s", 2)[0];
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int end = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }
}
