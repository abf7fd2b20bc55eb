package vn.nghedan.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import vn.nghedan.directory.Officer;

/** The room that keeps what is attached to files, for whoever binds a file. */
public interface FiledAttachments {

    /**
     * What is attached to a file that the officer may know of, the oldest first, without what was withdrawn or replaced.
     *
     * @param redacted whether what tells who denounces stays sealed, whoever asks (LTC Điều 56)
     */
    List<Filed> of(String code, boolean redacted, Officer reader);

    /** How many bytes these are, before any of them is handed out. */
    long size(String code, Officer reader);

    /**
     * @param title as it may be told
     * @param paperEntry the entry of the journal whose paper it is, signed; null for all else
     * @param type media type of its content; null of what is sealed
     * @param content where it lies; null of what is sealed, or is no longer there
     */
    record Filed(String title, LocalDate addedOn, Integer paperEntry, boolean sealed, String type, Path content) {}
}
