package vn.nghedan.casefile.dates;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.reference.DerivationView;

/** A clock of a file with the days that led to its date. */
public record DeadlineSteps(@JsonUnwrapped CaseFileView.ClockView clock, List<DerivationView.Step> steps) {}
