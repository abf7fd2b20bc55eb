package vn.nghedan.attachment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads what a form with files brought. */
final class Uploads {

    private Uploads() {
    }

    static NewAttachments of(List<FileUpload> sent, String kind, String description, Integer paperEntry,
            String replaces) {
        List<NewAttachments.Incoming> files = (sent == null ? Stream.<FileUpload>empty() : sent.stream())
                // a browser sends an empty part where no file was chosen
                .filter(file -> file.size() > 0 || file.fileName() != null && !file.fileName().isBlank())
                .map(file -> new NewAttachments.Incoming(file.fileName(), file.uploadedFile()))
                .toList();
        String told = description == null ? "" : description.strip();
        return new NewAttachments(files, kind(kind), told.isEmpty() ? null : told, paperEntry,
                replaced(replaces));
    }

    /** What is no number is that of nothing. */
    private static Long replaced(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return given.strip().matches("\\d{1,18}") ? Long.valueOf(given.strip()) : 0L;
    }

    private static AttachmentKind kind(String given) {
        return Stream.of(AttachmentKind.values())
                .filter(one -> given != null && one.name().equals(given.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
