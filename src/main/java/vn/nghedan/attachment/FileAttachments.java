package vn.nghedan.attachment;

import java.util.List;

import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * The attachments of a file as their page lists them.
 *
 * @param href address of the page of the file
 * @param mayAdd whether the reader may put more to it
 * @param replaceable of which a new version may be put
 * @param largest how large a file may be, in megabytes
 */
record FileAttachments(String code, String href, boolean restricted, boolean mayAdd, long largest,
        List<AttachmentView> lines, List<Option> replaceable, List<Option> kinds, Typed typed,
        List<FieldError> errors) {

    public String address() {
        return "/files/" + code + "/attachments";
    }

    /** What was typed beside the files, shown again where they were not taken. */
    record Typed(String kind, String description, String replaces) {

        static final Typed NOTHING = new Typed("", "", "");
    }
}
