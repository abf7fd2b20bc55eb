package vn.nghedan.web.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A .docx or .xlsx is an archive: it is unpacked once, counting, so that none is kept that swells when somebody opens it. */
public final class OfficePackage {

    /** What it is by its content; anything that holds a program is {@code OTHER}. */
    public enum Kind {
        DOCX, XLSX, SWELLS, OTHER
    }

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_RATIO = 100;
    /** Short texts of one letter pack well and do no harm. */
    private static final long RATIO_COUNTS_FROM = 2L * 1024 * 1024;
    private static final int LONGEST_LIST_OF_TYPES = 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCX = "wordprocessingml.document.main+xml";
    private static final String XLSX = "spreadsheetml.sheet.main+xml";

    private OfficePackage() {
    }

    /** @param mostUnpacked how large all that is in it may be */
    public static Kind kindOf(Path file, long mostUnpacked) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.stream().anyMatch(entry -> isProgram(entry.getName()))) {
                return Kind.OTHER;
            }
            return archive.size() > MOST_ENTRIES || swells(archive, mostUnpacked) ? Kind.SWELLS : kindOf(archive);
        } catch (ZipException | IllegalArgumentException noArchive) {
            return Kind.OTHER;
        }
    }

    private static boolean swells(ZipFile archive, long mostUnpacked) throws IOException {
        byte[] some = new byte[64 * 1024];
        long all = 0;
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            long packed = Math.max(1, entry.getCompressedSize());
            long unpacked = 0;
            // what the archive says of its sizes proves nothing
            try (InputStream content = archive.getInputStream(entry)) {
                for (int read = content.read(some); read >= 0; read = content.read(some)) {
                    unpacked += read;
                    all += read;
                    if (all > mostUnpacked || unpacked > RATIO_COUNTS_FROM && unpacked / packed > MOST_RATIO) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isProgram(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.endsWith(".exe") || name.endsWith(".js");
    }

    private static Kind kindOf(ZipFile archive) throws IOException {
        ZipEntry types = archive.getEntry(TYPES);
        if (types == null) {
            return Kind.OTHER;
        }
        try (InputStream content = archive.getInputStream(types)) {
            String told = new String(content.readNBytes(LONGEST_LIST_OF_TYPES), StandardCharsets.UTF_8);
            return told.contains(DOCX) ? Kind.DOCX : told.contains(XLSX) ? Kind.XLSX : Kind.OTHER;
        }
    }
}
