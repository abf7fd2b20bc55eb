package vn.nghedan.document.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.NumberingBooks;
import vn.nghedan.casefile.PaperNumbers;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Paper;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;

/**
 * Sổ đăng ký văn bản đi: numbers run from 01 on the first of January to the end of the year and none is given twice
 * (NĐ30/2020 Điều 15). A number that the office's own document system gave is taken over as it was typed, and passed over
 * when its turn comes.
 */
@ApplicationScoped
class PaperRegister implements PaperNumbers {

    private static final int MOST_RESERVED = 50;
    private static final int LONGEST_REASON = 500;

    private static final String PAPERS = """
            select new vn.nghedan.document.book.RegisteredPaper(p.ordinal, p.number, p.onDate, p.paper, d.code, p.signer,
                p.struckOut, case when p.openUntil < :endOfTime then p.openUntil else null end)
            from IssuedPaper p join ListedFile d on d.id = p.dossierId
            where p.book = :book and p.bookYear = :year and """
            + VisibleFiles.CONDITION + " order by p.onDate, p.id";
    private static final String NUMBERS = """
            select n from BookNumber n where n.book = :book and n.bookYear = :year and (
                n.dossierId is null and :atWork = true
                or exists (select 1 from ListedFile d where d.id = n.dossierId and {condition})) order by n.ordinal
            """.replace("{condition}", VisibleFiles.CONDITION);
    private static final String BEARS = "select count(p) from IssuedPaper p where p.book = :book and p.bookYear = :year "
            + "and p.ordinal = :ordinal and p.struckOut = false";

    private final EntityManager database;
    private final NumberingBooks books;
    private final PaperBooks kinds;
    private final AuditService audit;
    private final Clock clock;

    PaperRegister(EntityManager database, NumberingBooks books, PaperBooks kinds, AuditService audit, Clock clock) {
        this.database = database;
        this.books = books;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    // ---- giving

    @Override
    @Transactional(TxType.MANDATORY)
    public String next(Paper paper, LocalDate on, ForFile file, Officer recorder) {
        BookNumber given = given(kinds.of(paper), on.getYear(), file.unit(), file.id(), null, recorder);
        audit.record("PAPER_NUMBER_GIVEN", file.code(), given.getNumber());
        return given.getNumber();
    }

    /** Numbers that papers will bear which do not exist yet; whoever uses one types it in. */
    @Transactional
    List<String> reserve(String book, int year, int count, String reason, Officer officer) {
        demandKeeper(officer);
        if (!kinds.all().contains(book)) {
            throw new NotFound();
        }
        int thisYear = LocalDate.now(clock).getYear();
        if (year < thisYear - 1 || year > thisYear) {
            throw new BadInput("year", "paperbook:error_year");
        }
        if (count < 1 || count > MOST_RESERVED) {
            throw new BadInput("count", "paperbook:error_count");
        }
        String why = reason(reason);
        List<String> reserved = IntStream.range(0, count)
                .mapToObj(one -> given(book, year, null, null, why, officer).getNumber())
                .toList();
        audit.record("PAPER_NUMBERS_RESERVED", book + " " + year, reserved.get(0) + " +" + (count - 1));
        return reserved;
    }

    private BookNumber given(String book, int year, String unit, Long file, String reason, Officer by) {
        int ordinal;
        do {
            ordinal = books.next("VB-" + book, year);
        } while (isBorne(book, year, ordinal));
        BookNumber given = new BookNumber(book, year, ordinal, kinds.written(book, ordinal, unit), file, reason,
                by.code(), clock.instant());
        database.persist(given);
        return given;
    }

    private boolean isBorne(String book, int year, int ordinal) {
        return database.createQuery(BEARS, Long.class)
                .setParameter("book", book)
                .setParameter("year", year)
                .setParameter("ordinal", ordinal)
                .getSingleResult() > 0;
    }

    /** A number that no paper bears stays in the book, struck through. */
    @Transactional
    void cancel(long id, String reason, Officer officer) {
        demandKeeper(officer);
        BookNumber number = database.find(BookNumber.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (number == null || numbers(number.getBook(), number.getBookYear(), officer).stream()
                .noneMatch(seen -> seen.getId().equals(id))) {
            throw new NotFound();
        }
        if (isBorne(number.getBook(), number.getBookYear(), number.getOrdinal())) {
            throw new BadInput("", "paperbook:error_borne");
        }
        number.cancel(reason(reason), officer.code(), clock.instant());
        audit.record("PAPER_NUMBER_CANCELLED", number.getNumber(), number.getBook() + " " + number.getBookYear());
    }

    private static void demandKeeper(Officer officer) {
        if (!keepsBooks(officer)) {
            throw new NotAllowed();
        }
    }

    /** Whoever receives and sends papers keeps the books, and whoever leads. */
    static boolean keepsBooks(Officer officer) {
        return officer.isReceivingOfficer() || officer.isDirector();
    }

    private static String reason(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new BadInput("reason", "web:error_required");
        }
        if (typed.strip().length() > LONGEST_REASON) {
            throw new BadInput("reason", "web:error_size");
        }
        return typed.strip();
    }

    // ---- reading

    /** What of a book the officer may know of, in the order of the numbers; those of another book come last. */
    @Transactional
    List<RegisterLine> of(String book, int year, Officer officer) {
        List<RegisteredPaper> papers = VisibleFiles.query(database, PAPERS, RegisteredPaper.class,
                Map.of("book", book, "year", year, "endOfTime", LocalDate.of(9999, 12, 31)), officer).getResultList();
        Map<Integer, Long> bearers = papers.stream()
                .filter(paper -> !paper.struckOut() && paper.ordinal() != null)
                .collect(Collectors.groupingBy(RegisteredPaper::ordinal, Collectors.counting()));
        Set<String> struckOut = papers.stream()
                .filter(RegisteredPaper::struckOut)
                .map(RegisteredPaper::number)
                .collect(Collectors.toSet());
        Map<Integer, BookNumber> numbers = new TreeMap<>();
        numbers(book, year, officer).forEach(number -> numbers.put(number.getOrdinal(), number));
        List<RegisterLine> lines = new ArrayList<>();
        for (RegisteredPaper paper : papers) {
            BookNumber own = paper.struckOut() || paper.ordinal() == null ? null : numbers.remove(paper.ordinal());
            boolean twice = !paper.struckOut() && bearers.getOrDefault(paper.ordinal(), 0L) > 1;
            lines.add(RegisterLine.of(paper, own != null && own.getState() != BookNumber.State.RESERVED, twice));
        }
        // a number of which the struck-out paper tells already stands there once
        numbers.values()
                .stream()
                .filter(number -> !struckOut.contains(number.getNumber()))
                .forEach(number -> lines.add(RegisterLine.of(number)));
        lines.sort(Comparator.comparing(RegisterLine::ordinal, Comparator.nullsLast(Comparator.naturalOrder())));
        return lines;
    }

    /** @param month null for the whole year */
    @Transactional
    RegisterSheet sheet(String book, int year, Month month, Officer officer) {
        RegisterSheet whole = RegisterSheet.of(of(book, year, officer));
        return month == null ? whole : whole.in(month);
    }

    private List<BookNumber> numbers(String book, int year, Officer officer) {
        return VisibleFiles.query(database, NUMBERS, BookNumber.class, Map.of("book", book, "year", year), officer)
                .getResultList();
    }
}
