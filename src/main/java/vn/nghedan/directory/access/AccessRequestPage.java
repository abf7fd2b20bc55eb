package vn.nghedan.directory.access;

import java.util.List;

import vn.nghedan.web.problem.FieldError;

/**
 * What waits for a second person, and what was settled before.
 *
 * @param founding whether nobody was ever director here: the first one takes effect at once
 * @param refusing the request whose refusal lacks something; null if none does
 */
record AccessRequestPage(List<AccessRequestView> open, List<AccessRequestView> settled, boolean founding,
        Long refusing, List<FieldError> errors) {

    public List<FieldError> errorsOf(AccessRequestView request) {
        return refusing != null && refusing == request.id() ? errors : List.of();
    }
}
