package vn.nghedan.casefile.view;

import io.quarkus.qute.TemplateInstance;

/** What an act would do, alone, to be put into its panel. */
public record EffectPage(ActEffect effect) implements TemplateInstance {}
