package vn.nghedan.casefile.dates;

import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.reference.DerivationView;

/** Why a date of a file is the date it is, on a page of its own. */
public record DeadlinePage(CaseView shown, CaseView.ClockLine line, DerivationView told) implements TemplateInstance {}
