package vn.nghedan.casefile.view;

import io.quarkus.qute.TemplateInstance;

/** The panel of an act alone, to be put into a page. */
public record PanelPage(ActPanel panel) implements TemplateInstance {}
