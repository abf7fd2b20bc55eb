package vn.nghedan.document.template;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.Officer;
import vn.nghedan.document.template.TemplateCheck.Found;
import vn.nghedan.law.Validity;
import vn.nghedan.procedure.Paper;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;

/** Puts in the agency's own words for a paper, and withdraws them; the administrator's. Each change is on record with its basis. */
@ApplicationScoped
@Transactional
public class TemplateChanges {

    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_ADDRESSEES = 2_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_RECIPIENTS = 4_000;
    private static final int LAST_YEAR = 2100;

    private final DocumentTemplates program;
    private final AgencyWordings agency;
    private final FaultTexts texts;
    private final AuditService audit;
    private final Clock clock;

    TemplateChanges(DocumentTemplates program, AgencyWordings agency, FaultTexts texts, AuditService audit,
            Clock clock) {
        this.program = program;
        this.agency = agency;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the words make of the template, to be looked at.
     *
     * @throws BadInput naming line and field of all that is not of the language of templates
     */
    public DocumentTemplate checked(Paper paper, NewWording typed, Officer officer) {
        demandRight(officer);
        DocumentTemplate base = base(paper);
        refuse(faults(base, typed));
        return base.worded(0L, Validity.ALWAYS, typed);
    }

    /** @return the number of the version */
    public long replace(Paper paper, NewWording typed, Officer officer) {
        demandRight(officer);
        DocumentTemplate base = base(paper);
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = day(typed.from(), errors);
        demand("basis", typed.basis(), LONGEST_BASIS, errors);
        demand("reason", typed.reason(), LONGEST_REASON, errors);
        errors.addAll(faults(base, typed));
        refuse(errors);
        AgencyWording wording = new AgencyWording(paper, from, typed, officer.code(), clock.instant());
        agency.keep(wording);
        audit.record("TEMPLATE_VERSION_ADDED", paper.name(), wording.getId() + " " + told(from, typed.basis(),
                typed.reason()));
        return wording.getId();
    }

    /** From that day on papers are written by the version before; what was issued by this one stays as it is. */
    public void withdraw(Paper paper, long version, String fromDay, String reason, Officer officer) {
        demandRight(officer);
        AgencyWording wording = agency.held(version)
                .filter(one -> one.getPaper() == paper)
                .orElseThrow(NotFound::new);
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = day(fromDay == null ? "" : fromDay.strip(), errors);
        String why = reason == null ? "" : reason.strip();
        demand("reason", why, LONGEST_REASON, errors);
        if (wording.isWithdrawn()) {
            errors.add(new FieldError("", "wording:error_withdrawn"));
        }
        refuse(errors);
        wording.withdraw(from, why, officer.code(), clock.instant());
        audit.record("TEMPLATE_VERSION_WITHDRAWN", paper.name(), version + " " + told(from, wording.getBasis(), why));
    }

    // ---- internals

    private static String told(LocalDate from, String basis, String reason) {
        return from + "; " + basis + "; " + reason;
    }

    private static void demandRight(Officer officer) {
        if (!officer.isAdministrator()) {
            throw new NotAllowed();
        }
    }

    private DocumentTemplate base(Paper paper) {
        return program.nearest(paper, LocalDate.now(clock)).orElseThrow(NotFound::new);
    }

    private List<FieldError> faults(DocumentTemplate base, NewWording typed) {
        List<FieldError> errors = new ArrayList<>();
        if (!base.subject().isEmpty()) {
            demand("subject", typed.subject(), LONGEST_SUBJECT, errors);
        }
        demand("text", typed.text(), LONGEST_TEXT, errors);
        tooLong("addressees", typed.addressees(), LONGEST_ADDRESSEES, errors);
        tooLong("recipients", typed.recipients(), LONGEST_RECIPIENTS, errors);
        if (errors.isEmpty()) {
            lines("subject", typed.subject(), base, errors);
            lines("addressees", typed.addressees(), base, errors);
            lines("text", typed.text(), base, errors);
            lines("recipients", typed.recipients(), base, errors);
        }
        return errors;
    }

    private void lines(String field, String typed, DocumentTemplate base, List<FieldError> errors) {
        for (Found found : TemplateCheck.of(typed, base.secrecy(), program.frame())) {
            errors.add(new FieldError(field, texts.say(found)));
        }
    }

    /** Not before today: what was written before was written by what held then. */
    private LocalDate day(String typed, List<FieldError> errors) {
        if (typed.isEmpty()) {
            errors.add(new FieldError("from", "web:error_required"));
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(LocalDate.now(clock))) {
                errors.add(new FieldError("from", "wording:error_past"));
            } else if (day.getYear() > LAST_YEAR) {
                errors.add(new FieldError("from", "web:error_day_far"));
            }
            return day;
        } catch (DateTimeException noDate) {
            errors.add(new FieldError("from", "web:error_date"));
            return null;
        }
    }

    private void demand(String field, String typed, int longest, List<FieldError> errors) {
        if (typed.isBlank()) {
            errors.add(new FieldError(field, "wording:error_empty_" + field));
        } else {
            tooLong(field, typed, longest, errors);
        }
    }

    private void tooLong(String field, String typed, int longest, List<FieldError> errors) {
        if (typed.length() > longest) {
            errors.add(new FieldError(field, texts.tooLong(longest)));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }
}
