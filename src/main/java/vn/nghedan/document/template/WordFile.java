package vn.nghedan.document.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.nghedan.web.input.CleanText;
import vn.nghedan.web.input.OfficePackage;
import vn.nghedan.web.problem.BadInput;

/**
 * The text of a .docx, a line for each paragraph, those in tables cell by cell. Read as it streams by, so that no file makes more of itself
 * in memory than its text; heads, feet and what was struck out in tracked changes are left out.
 */
public final class WordFile {

    private static final long LARGEST = 5L * 1024 * 1024;
    private static final long MOST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_CHARACTERS = 100_000;
    private static final String BODY = "word/document.xml";
    private static final String FIELD = "file";

    private WordFile() {
    }

    /** @throws BadInput if it is no such file, holds a program, is too large or swells */
    public static List<String> lines(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw wrong("large");
        }
        switch (OfficePackage.kindOf(file, MOST_UNPACKED)) {
            case DOCX -> {
                // the only kind that is taken
            }
            case SWELLS -> throw wrong("swells");
            case XLSX, OTHER -> throw wrong("kind");
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry body = archive.getEntry(BODY);
            if (body == null) {
                throw wrong("kind");
            }
            try (InputStream content = archive.getInputStream(body)) {
                List<String> lines = read(content);
                if (lines.isEmpty()) {
                    throw wrong("empty");
                }
                return lines;
            }
        } catch (XMLStreamException unreadable) {
            throw wrong("kind");
        }
    }

    private static BadInput wrong(String what) {
        return new BadInput(FIELD, "wording:error_file_" + what);
    }

    private static List<String> read(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        List<String> lines = new ArrayList<>();
        // a paragraph may hold a box that holds paragraphs
        Deque<StringBuilder> paragraphs = new ArrayDeque<>();
        int characters = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> paragraphs.push(new StringBuilder());
                    case "t" -> {
                        String text = xml.getElementText();
                        characters += text.length();
                        if (characters > MOST_CHARACTERS) {
                            throw wrong("large");
                        }
                        append(paragraphs, text);
                    }
                    case "tab", "br", "cr" -> append(paragraphs, " ");
                    // the same once more, for old programs
                    case "Fallback" -> skip(xml);
                    default -> {
                        // layout
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")
                    && !paragraphs.isEmpty()) {
                String line = CleanText.clean(paragraphs.pop().toString()).replaceAll("\\s+", " ").strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static void append(Deque<StringBuilder> paragraphs, String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(text);
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
