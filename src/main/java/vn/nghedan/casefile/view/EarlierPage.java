package vn.nghedan.casefile.view;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

import vn.nghedan.web.problem.FieldError;

/**
 * What could be done in a file on a day that is over, to be put on record late with its true date.
 *
 * @param on the day as it was typed; empty before one was
 * @param asked whether a day was named that can be
 * @param acts what was possible then
 */
public record EarlierPage(String code, String base, String subject, String on, List<FieldError> errors, boolean asked,
        List<ActPanel.Link> acts) implements TemplateInstance {}
