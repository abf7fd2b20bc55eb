package vn.nghedan.web.storage;

import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

import io.vertx.ext.web.RoutingContext;

/** What was typed into a form that could not be taken, ready to be sent again as it was, under the same key. */
public record RepeatedForm(String action, List<Typed> fields) {

    record Typed(String name, String value) {}

    /** Null where nothing was typed, or where a file was sent too, which only the browser has. */
    public static RepeatedForm from(RoutingContext request) {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        FormData form = context == null ? null : context.getFormData();
        if (form == null) {
            return null;
        }
        List<Typed> fields = new ArrayList<>();
        for (String name : form) {
            for (FormValue value : form.get(name)) {
                if (value.isFileItem()) {
                    return null;
                }
                if (!name.equals("csrf-token")) {
                    fields.add(new Typed(name, value.getValue()));
                }
            }
        }
        return new RepeatedForm(request.request().uri(), fields);
    }
}
