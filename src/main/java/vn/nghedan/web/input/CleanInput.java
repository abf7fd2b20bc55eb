package vn.nghedan.web.input;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** What comes in an address or a form is cleaned before a page sees it; JSON that is announced must be there. */
class CleanInput {

    @ServerRequestFilter(preMatching = true)
    void cleanAddress(ContainerRequestContext request) {
        if (isJson(request.getMediaType()) && request.getLength() == 0) {
            throw new BadInput("", "web:error_json");
        }
        var asked = request.getUriInfo();
        if (!CleanText.isUsable(asked.getPath())) {
            throw new NotFound();
        }
        var query = asked.getQueryParameters();
        boolean clean = true;
        for (var entry : query.entrySet()) {
            for (String value : entry.getValue()) {
                mustBeUsable(entry.getKey(), value);
                clean &= CleanText.clean(value).equals(value);
            }
        }
        if (!clean) {
            request.setRequestUri(cleaned(asked.getRequestUri(), query));
        }
    }

    @ServerRequestFilter(readBody = true)
    void cleanForm(ResteasyReactiveContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        FormData form = context.getFormData();
        if (form == null) {
            return;
        }
        for (String field : names(form)) {
            List<FormValue> values = new ArrayList<>(form.get(field));
            if (values.stream().anyMatch(FormValue::isFileItem)) {
                continue;
            }
            values.forEach(value -> mustBeUsable(field, value.getValue()));
            if (values.stream().allMatch(value -> CleanText.clean(value.getValue()).equals(value.getValue()))) {
                continue;
            }
            form.remove(field);
            values.forEach(value -> form.add(field, CleanText.clean(value.getValue())));
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    private static void mustBeUsable(String field, String value) {
        if (!CleanText.isUsable(field) || !CleanText.isUsable(value)) {
            throw new BadInput(CleanText.isUsable(field) ? field : "", "web:error_text");
        }
        if (CleanText.isDateOfNoCalendar(value)) {
            throw new BadInput(field, "web:error_date");
        }
    }

    private static List<String> names(FormData form) {
        var names = new ArrayList<String>();
        form.forEach(names::add);
        return names;
    }

    private static URI cleaned(URI asked, MultivaluedMap<String, String> query) {
        var kept = new StringJoiner("&");
        query.forEach((name, values) -> values
                .forEach(value -> kept.add(encoded(name) + "=" + encoded(CleanText.clean(value)))));
        return UriBuilder.fromUri(asked).replaceQuery(kept.toString()).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
