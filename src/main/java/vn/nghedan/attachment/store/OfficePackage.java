package vn.nghedan.attachment.store;

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
final class OfficePackage {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    /** Short texts of one letter pack well and do no harm. */
    private static final long RATIO_COUNTS_FROM = 2L * 1024 * 1024;
    private static final int LONGEST_LIST_OF_TYPES = 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCX = "wordprocessingml.document.main+xml";
    private static final String XLSX = "spreadsheetml.sheet.main+xml";

    private OfficePackage() {
    }

    static ContentKind kindOf(Path file) throws IOException, UnfitContent {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw new UnfitContent(Unfit.TOO_DEEP);
            }
            demandModest(archive);
            return kindOf(archive);
        } catch (ZipException | IllegalArgumentException noArchive) {
            throw new UnfitContent(Unfit.KIND);
        }
    }

    private static void demandModest(ZipFile archive) throws IOException, UnfitContent {
        byte[] some = new byte[64 * 1024];
        long all = 0;
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (isProgram(entry.getName())) {
                throw new UnfitContent(Unfit.KIND);
            }
            long packed = Math.max(1, entry.getCompressedSize());
            long unpacked = 0;
            // what the archive says of its sizes proves nothing
            try (InputStream content = archive.getInputStream(entry)) {
                for (int read = content.read(some); read >= 0; read = content.read(some)) {
                    unpacked += read;
                    all += read;
                    if (all > MOST_UNPACKED || unpacked > RATIO_COUNTS_FROM && unpacked / packed > MOST_RATIO) {
                        throw new UnfitContent(Unfit.TOO_DEEP);
                    }
                }
            }
        }
    }

    private static boolean isProgram(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.endsWith(".exe") || name.endsWith(".js");
    }

    private static ContentKind kindOf(ZipFile archive) throws IOException, UnfitContent {
        ZipEntry types = archive.getEntry(TYPES);
        if (types == null) {
            throw new UnfitContent(Unfit.KIND);
        }
        try (InputStream content = archive.getInputStream(types)) {
            String told = new String(content.readNBytes(LONGEST_LIST_OF_TYPES), StandardCharsets.UTF_8);
            if (told.contains(DOCX)) {
                return ContentKind.DOCX;
            }
            if (told.contains(XLSX)) {
                return ContentKind.XLSX;
            }
            throw new UnfitContent(Unfit.KIND);
        }
    }
}
