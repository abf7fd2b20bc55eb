package vn.nghedan.casefile.acting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.PaperNumbers;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.field.Fields.WithoutPaper;
import vn.nghedan.web.problem.BadInput;

/** Gives the paper of an act its number where that was left to the book; what is written down then names the number, and no more. */
@ApplicationScoped
public class PaperNumbering {

    private final PaperNumbers books;

    PaperNumbering(PaperNumbers books) {
        this.books = books;
    }

    /** @param paper which paper the act issues */
    public Fact numbered(Fact fact, Paper paper, CaseFile file, Officer recorder) {
        if (leavesItToTheBook(fact.get(Fields.REPLACEMENT)
                .map(values -> values.get(Fields.WITHOUT_PAPER.name()))
                .orElse(null))) {
            throw new BadInput(Fields.WITHOUT_PAPER.name(), "casefile:number_by_correction");
        }
        if (!leavesItToTheBook(fact.particulars().raw().get(Fields.WITHOUT_PAPER.name()))) {
            return fact;
        }
        LocalDate date = fact.document() == null || fact.document().date() == null
                ? fact.on()
                : fact.document().date();
        Map<String, Object> rest = new LinkedHashMap<>(fact.particulars().raw());
        rest.remove(Fields.WITHOUT_PAPER.name());
        String number = books.next(paper, date,
                new PaperNumbers.ForFile(file.getId(), file.getCode(), file.getUnit()), recorder);
        return new Fact(fact.number(), fact.what(), fact.on(), fact.decidedBy(), new DocumentRef(number, date),
                fact.note(), FactData.stored(rest));
    }

    private static boolean leavesItToTheBook(Object said) {
        return said == WithoutPaper.FROM_BOOK || WithoutPaper.FROM_BOOK.name().equals(said);
    }
}
