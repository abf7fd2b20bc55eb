package vn.nghedan.casefile.dates;

import io.quarkus.qute.TemplateInstance;

import vn.nghedan.reference.DerivationView;

/** The days that led to a date, to be put into a page that stands already. */
public record StepsPage(DerivationView told) implements TemplateInstance {}
