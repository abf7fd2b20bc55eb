package vn.nghedan.casefile.view;

import io.quarkus.qute.TemplateInstance;

/** The panel of an act as a page of its own, for cases and letters alike. */
public record ActPage(ActPanel panel) implements TemplateInstance {}
