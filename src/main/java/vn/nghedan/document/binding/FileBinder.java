package vn.nghedan.document.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.web.frame.WebText;
import vn.nghedan.web.print.PdfPress;
import vn.nghedan.web.problem.BadInput;

/** Puts cover, index and parts together. The index is written last, when it is known on which page everything stands, and comes first. */
@ApplicationScoped
public class FileBinder {

    private static final Logger LOG = Logger.getLogger(FileBinder.class);

    @CheckedTemplate(basePath = "documents")
    static class Templates {

        static native TemplateInstance front(FrontMatter front);

        private Templates() {
        }
    }

    private final PdfPress press;
    private final Path scratch;

    FileBinder(PdfPress press, @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path scratch) {
        this.press = press;
        this.scratch = scratch;
    }

    /** @param file to be deleted by whoever has handed it on */
    public record Bound(Path file, int pages) {}

    /** Where a part stands; {@code absent} where it has no pages. */
    private record Place(FilePart part, int first, int pages, FilePart.Absent absent) {}

    /**
     * @param front what the cover says; its lines are made here
     * @throws BadInput if there are more pages than are bound as one
     */
    public Bound bind(FrontMatter front, List<FilePart> parts) {
        try (BoundPages pages = new BoundPages(scratch)) {
            List<Place> places = new ArrayList<>();
            for (FilePart part : parts) {
                places.add(put(part, pages));
            }
            int before = putFront(front, places, pages);
            int all = pages.count();
            pages.stamp(PdfPress.letters(), number -> front.wording().leaf() + " " + number + "/" + all);
            describe(front, places, before, pages.document());
            Path file = Files.createTempFile(scratch, "whole-file-", ".pdf");
            try {
                pages.saveTo(file);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return new Bound(file, all);
        } catch (BoundPages.TooMany tooMany) {
            throw new BadInput("", "sending:whole_file_pages");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Place put(FilePart part, BoundPages pages) {
        int first = pages.count();
        if (part.content() instanceof FilePart.Absent absent) {
            return new Place(part, first, 0, absent);
        }
        try {
            if (part.content() instanceof FilePart.Printed printed) {
                pages.add(printed.pdf().get());
            } else if (part.content() instanceof FilePart.Pdf pdf) {
                pages.add(pdf.file(), pdf.asPictures());
            } else if (part.content() instanceof FilePart.Pictures pictures) {
                pages.addPictures(pictures.file());
            }
            return new Place(part, first, pages.count() - first, null);
        } catch (BoundPages.TooMany tooMany) {
            throw tooMany;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // whoever made the file decides what stands in it: what cannot be shown goes along as it is
            LOG.infof("a part of a file cannot be bound: %s", broken.getClass().getSimpleName());
            pages.cutTo(first);
            return new Place(part, first, 0, FilePart.Absent.BESIDE);
        }
    }

    /** @return how many pages stand before the first part */
    private int putFront(FrontMatter front, List<Place> places, BoundPages pages) throws IOException {
        int parts = pages.count();
        int guessed = 2;
        while (true) {
            int before = guessed;
            pages.add(press.print(Templates.front(front.with(places.stream()
                    .map(place -> line(place, before, front.wording()))
                    .toList()))));
            guessed = pages.count() - parts;
            if (guessed == before) {
                pages.bringToFront(before);
                return before;
            }
            pages.cutTo(parts);
        }
    }

    private static FrontMatter.Line line(Place place, int before, FrontMatter.Wording wording) {
        int first = before + place.first() + 1;
        int last = before + place.first() + place.pages();
        String pages = place.pages() == 0 ? "" : first == last ? String.valueOf(first) : first + "–" + last;
        FilePart part = place.part();
        return new FrontMatter.Line(part.number(), part.date() == null ? "" : WebText.date(part.date()), part.title(),
                pages, place.absent() == null ? "" : wording.of(place.absent()));
    }

    private static void describe(FrontMatter front, List<Place> places, int before, PDDocument bound) {
        bound.getDocumentInformation().setTitle(front.name());
        bound.getDocumentCatalog().setLanguage("vi-VN");
        bound.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        bound.getDocumentCatalog().setViewerPreferences(shown);
        PDDocumentOutline outline = new PDDocumentOutline();
        bound.getDocumentCatalog().setDocumentOutline(outline);
        outline.addLast(mark(front.name(), 0, bound));
        outline.addLast(mark(front.wording().index(), 1, bound));
        for (Place place : places) {
            if (place.pages() > 0) {
                outline.addLast(mark(place.part().title(), before + place.first(), bound));
            }
        }
    }

    private static PDOutlineItem mark(String title, int page, PDDocument bound) {
        PDPageFitWidthDestination there = new PDPageFitWidthDestination();
        there.setPage(bound.getPage(page));
        PDOutlineItem mark = new PDOutlineItem();
        mark.setTitle(title);
        mark.setDestination(there);
        return mark;
    }
}
