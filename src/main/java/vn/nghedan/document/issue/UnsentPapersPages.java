package vn.nghedan.document.issue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;

/** "Văn bản chưa gửi": what was issued and has not gone to everybody whom the law names. */
@Path("/unsent-papers")
@Produces(MediaType.TEXT_HTML)
class UnsentPapersPages {

    private static final int SIZE = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1975, 1, 1);

    @CheckedTemplate(basePath = "DocumentPages")
    static class Templates {

        static native TemplateInstance unsent(UnsentPapersList list);

        private Templates() {
        }
    }

    private final UnsentPapers papers;
    private final DirectoryService directory;
    private final Words words;
    private final CurrentOfficer officer;
    private final Clock clock;

    UnsentPapersPages(UnsentPapers papers, DirectoryService directory, Words words, CurrentOfficer officer,
            Clock clock) {
        this.papers = papers;
        this.directory = directory;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public Response list(@RestQuery String view, @RestQuery String unit, @RestQuery String handler,
            @RestQuery String on, @RestQuery String page) {
        Officer me = officer.get();
        LocalDate today = LocalDate.now(clock);
        UnsentPapers.Asked asked = new UnsentPapers.Asked("late".equals(view), day(on, today), unit, handler);
        int at = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
        List<UnsentPapersList.Tab> tabs = Stream.of(true, false).map(late -> {
            UnsentPapers.Asked tab = new UnsentPapers.Asked(late, asked.on(), asked.unit(), asked.handler());
            long count = papers.count(tab, me);
            return new UnsentPapersList.Tab(words.say(late ? "sending:view_late" : "sending:view_all"), count,
                    address(tab), late == asked.late(), late && count > 0);
        }).toList();
        long total = tabs.stream().filter(UnsentPapersList.Tab::current).findFirst().orElseThrow().count();
        return ReturnAddress.page(200, Templates.unsent(new UnsentPapersList(tabs,
                papers.list(asked, at, SIZE, me).stream().map(paper -> line(paper, asked.on())).toList(),
                new Pager(at, SIZE, total, address(asked)), asked.on().equals(today) ? null : asked.on())));
    }

    private UnsentPapersList.Line line(UnsentPaper paper, LocalDate on) {
        return new UnsentPapersList.Line(paper, words.say("casefile:paper_" + paper.paper()),
                directory.nameOf(paper.handler()), DueView.set(paper.dueOn(), null, on));
    }

    private static LocalDate day(String given, LocalDate today) {
        try {
            LocalDate day = given == null || given.isBlank() ? today : LocalDate.parse(given);
            if (day.isBefore(EARLIEST) || day.isAfter(today)) {
                throw new BadInput("on", "web:error_day_far");
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("on", "web:error_date");
        }
    }

    static String address(UnsentPapers.Asked asked) {
        return "/unsent-papers?view=" + (asked.late() ? "late" : "all") + part("unit", asked.unit())
                + part("handler", asked.handler()) + part("on", asked.on().toString());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
