package vn.nghedan.casefile.acting;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.access.Exclusions;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.reference.OfficeCalendar;

/** What the guards of a procedure are told of a file: its journal, who is kept from it, the law and the working days. */
@ApplicationScoped
public class GuardContexts {

    private final Exclusions barred;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;

    GuardContexts(Exclusions barred, RuleBook ruleBook, OfficeCalendar calendar) {
        this.barred = barred;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
    }

    public GuardContext of(CaseFile file, Procedure procedure, Journal journal) {
        return new GuardContext(journal, procedure.read(journal).standing(), file.getType(), null,
                barred.fromTasks(file), barred.fromDeciding(file), null, ruleBook, calendar.current());
    }
}
