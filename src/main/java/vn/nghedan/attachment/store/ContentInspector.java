package vn.nghedan.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import vn.nghedan.web.input.OfficePackage;

/** Tells by its content what a file is, and refuses what is of no kind that is taken. */
final class ContentInspector {

    private static final int LONGEST_START = 8;
    private static final long MOST_UNPACKED = 400L * 1024 * 1024;

    private ContentInspector() {
    }

    static ContentKind kindOf(Path file) throws IOException, UnfitContent {
        byte[] start = start(file);
        if (begins(start, '%', 'P', 'D', 'F', '-')) {
            return ContentKind.PDF;
        }
        if (begins(start, 0xff, 0xd8, 0xff)) {
            return ContentKind.JPEG;
        }
        if (begins(start, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return ContentKind.PNG;
        }
        if (begins(start, 'I', 'I', 42, 0) || begins(start, 'M', 'M', 0, 42)) {
            return ContentKind.TIFF;
        }
        return begins(start, 'P', 'K', 3, 4) ? office(file) : text(file);
    }

    private static ContentKind office(Path file) throws IOException, UnfitContent {
        return switch (OfficePackage.kindOf(file, MOST_UNPACKED)) {
            case DOCX -> ContentKind.DOCX;
            case XLSX -> ContentKind.XLSX;
            case SWELLS -> throw new UnfitContent(Unfit.TOO_DEEP);
            case OTHER -> throw new UnfitContent(Unfit.KIND);
        };
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LONGEST_START);
        }
    }

    private static boolean begins(byte[] content, int... start) {
        return content.length >= start.length
                && IntStream.range(0, start.length).allMatch(i -> (content[i] & 0xff) == start[i]);
    }

    /** Text is what can be read as UTF-8 and holds no sign that no keyboard makes. */
    private static ContentKind text(Path file) throws IOException, UnfitContent {
        var strict = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] some = new char[8192];
        try (Reader text = new InputStreamReader(Files.newInputStream(file), strict)) {
            for (int read = text.read(some); read >= 0; read = text.read(some)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(some[i]) && "\t\n\r\f".indexOf(some[i]) < 0) {
                        throw new UnfitContent(Unfit.KIND);
                    }
                }
            }
        } catch (CharacterCodingException binary) {
            throw new UnfitContent(Unfit.KIND);
        }
        return ContentKind.TEXT;
    }
}
