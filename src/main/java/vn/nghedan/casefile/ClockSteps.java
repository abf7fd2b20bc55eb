package vn.nghedan.casefile;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.nghedan.reference.DerivationView;

/** A clock of a file with the days that led to its date. */
public record ClockSteps(@JsonUnwrapped FileView.ClockView clock, List<DerivationView.Step> steps) {}
