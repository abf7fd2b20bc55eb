package vn.nghedan.letter.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.letter.LetterPages;
import vn.nghedan.letter.LetterRegister;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.Words;

/** Lists letters that were sent on, only those the officer may know of: whoever answers late stands first. */
@ApplicationScoped
class TransferLists {

    private static final int ROWS = 25;
    private static final String FROM = " from TransferRow t join ListedFile d on d.id = t.dossierId where "
            + VisibleFiles.CONDITION + " and ";
    private static final String ROW = """
            select new vn.nghedan.letter.transfer.TransferLists$Row(d.code, {subject}, d.type, d.restricted, t.receiver, t.sentOn,
                t.acknowledgedOn, t.urged, t.urgedOn, t.replyDueOn, t.repliedOn)
            """
            .replace("{subject}", VisibleFiles.SUBJECT);

    private final EntityManager database;
    private final Words words;
    private final Clock clock;

    TransferLists(EntityManager database, Words words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    record Row(String code, String subject, MatterType type, boolean restricted, String receiver, LocalDate sentOn,
            LocalDate acknowledgedOn, int urged, LocalDate urgedOn, LocalDate replyDueOn, LocalDate repliedOn) {}

    @Transactional
    TransferList of(TransferView view, int page, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        List<TransferList.Line> lines = query(ROW, view, " order by t.replyDueOn, t.sentOn, d.code", Row.class, today,
                officer).setFirstResult(Pager.first(page, ROWS))
                .setMaxResults(ROWS)
                .getResultList()
                .stream()
                .map(row -> line(row, today))
                .toList();
        List<LetterRegister.Tab> tabs = Stream.of(TransferView.values())
                .map(one -> tab(one, view, today, officer))
                .toList();
        return new TransferList(tabs, lines,
                new Pager(page, ROWS, count(view, today, officer), address(view)));
    }

    private LetterRegister.Tab tab(TransferView one, TransferView shown, LocalDate today, Officer officer) {
        long count = count(one, today, officer);
        return new LetterRegister.Tab(one.slug(), words.say("letters:transfers_" + one), count, address(one),
                one == shown, one == TransferView.LATE && count > 0);
    }

    private TransferList.Line line(Row row, LocalDate today) {
        return new TransferList.Line(row.code(), LetterPages.base(row.code()), row.subject(),
                words.say("casefile:type_" + row.type()), row.restricted(), row.receiver(), row.sentOn(),
                row.acknowledgedOn(), row.urged(), row.urgedOn(),
                row.replyDueOn() == null ? null : DueView.set(row.replyDueOn(), row.repliedOn(), today));
    }

    private long count(TransferView view, LocalDate today, Officer officer) {
        return query("select count(t)", view, "", Long.class, today, officer).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, TransferView view, String rest, Class<T> type, LocalDate today,
            Officer officer) {
        TypedQuery<T> query = VisibleFiles.query(database, select + FROM + view.condition() + rest, type, officer);
        if (view == TransferView.LATE) {
            query.setParameter("on", today);
        }
        return query;
    }

    private static String address(TransferView view) {
        return "/letters/transferred?view=" + view.slug();
    }
}
