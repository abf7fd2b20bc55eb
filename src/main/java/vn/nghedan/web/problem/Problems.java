package vn.nghedan.web.problem;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;

import vn.nghedan.web.frame.SignInPages;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.storage.RepeatedForm;

/**
 * Every failure, told once: programs get RFC 9457 problem+json, people a page of the same content. What one may not know of is
 * answered like what does not exist, and nothing of the inside shows.
 */
class Problems {

    static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json", "UTF-8");
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @CheckedTemplate(basePath = "Problems")
    static class Templates {

        static native TemplateInstance page(Problem problem);

        static native TemplateInstance refused(Problem problem, RepeatedForm typed);

        private Templates() {
        }
    }

    private final Words words;
    private final Outages outages;

    Problems(Words words, Outages outages) {
        this.words = words;
        this.outages = outages;
    }

    // what the rooms say

    @ServerExceptionMapper
    Response badInput(BadInput bad, RoutingContext request) {
        return answer(request, badInput(bad.errors()));
    }

    @ServerExceptionMapper
    Response notFound(NotFound gone, RoutingContext request) {
        return answer(request, notFound());
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowed refused, RoutingContext request) {
        return answer(request, notAllowed());
    }

    @ServerExceptionMapper
    Response stale(StaleVersion stale, RoutingContext request) {
        return answer(request, Problem.of(409, "problem:title_409", "problem:text_409")
                .currentVersion(stale.current()));
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException stale, RoutingContext request) {
        return answer(request, Problem.of(409, "problem:title_409", "problem:text_409"));
    }

    @ServerExceptionMapper
    Response notPossible(NotPossible refused, RoutingContext request) {
        var text = refused.possibleActs().isEmpty() ? "problem:act_none" : "problem:act_text";
        return answer(request, Problem.of(409, "problem:act_title", text).possibleActs(refused.possibleActs()));
    }

    @ServerExceptionMapper
    Response refusedByLaw(RefusedByLaw refused, RoutingContext request) {
        return answer(request, Problem.of(422, "problem:title_422", refused.getMessage())
                .ground(refused.ground(), refused.legalBasis(), refused.convention())
                .facts(refused.facts()));
    }

    // what validation and the reader of JSON say

    @ServerExceptionMapper
    Response violated(ConstraintViolationException violations, RoutingContext request) {
        return answer(request, badInput(violations.getConstraintViolations()
                .stream()
                .map(v -> new FieldError(fieldOf(v), v.getMessage()))
                .toList()));
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException wrong, RoutingContext request) {
        return answer(request, badInput(List.of(new FieldError(fieldOf(wrong), reasonOf(wrong)))));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException wrong, RoutingContext request) {
        var field = wrong instanceof JsonMappingException mapping ? fieldOf(mapping) : "";
        var reason = wrong.getCause() instanceof InputCoercionException ? "web:error_number" : "web:error_json";
        return answer(request, badInput(List.of(new FieldError(field, reason))));
    }

    @ServerExceptionMapper
    Response noDate(DateTimeException wrong, RoutingContext request) {
        return answer(request, badInput(List.of(new FieldError("", "web:error_date"))));
    }

    // what the frame of the web says

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException nobody, RoutingContext request) {
        return signInFirst(request);
    }

    @ServerExceptionMapper
    Response unknown(AuthenticationFailedException nobody, RoutingContext request) {
        return SignInPages.isAttempt(request) ? SignInPages.again() : signInFirst(request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, RoutingContext request) {
        return answer(request, notAllowed());
    }

    @ServerExceptionMapper
    Response web(WebApplicationException refused, RoutingContext request) {
        var cause = refused.getCause();
        if (cause instanceof MismatchedInputException wrong) {
            return mismatched(wrong, request);
        }
        if (cause instanceof JsonProcessingException wrong) {
            return unreadable(wrong, request);
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status >= 500) {
            return unexpected(refused, request);
        }
        return answer(request, switch (status) {
            case 400 -> Problem.of(400, "problem:title_400", "problem:text_400").errors(List.of());
            case 403 -> notAllowed();
            case 404 -> notFound();
            case 405 -> Problem.of(405, "problem:title_405", null);
            case 409 -> Problem.of(409, "problem:title_409", "problem:text_409");
            case 413 -> Problem.of(413, "problem:title_413", "problem:text_413");
            case 415, 406 -> Problem.of(status, "problem:title_415", null);
            default -> Problem.of(status, "problem:other_title", null);
        });
    }

    @ServerExceptionMapper
    Response refused(WritingRefused refused, RoutingContext request) {
        return refused(refused.outage(), request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext request) {
        Optional<Outage> outage = Outage.of(failure);
        if (outage.isPresent()) {
            outages.note(outage.get());
            // the cause may quote what was to be written
            LOG.errorf("%s %s: the database refuses, %s", request.request().method(), request.normalizedPath(),
                    outage.get());
            return refused(outage.get(), request);
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "%s %s failed, reference %s", request.request().method(), request.normalizedPath(),
                reference);
        return answer(request, Problem.of(500, "problem:title_500", "problem:text_500").reference(reference));
    }

    // internals

    static boolean isForProgram(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }

    private static Problem badInput(List<FieldError> errors) {
        return Problem.of(400, "problem:title_400", null).errors(errors);
    }

    private static Problem notFound() {
        return Problem.of(404, "problem:title_404", "problem:text_404");
    }

    private static Problem notAllowed() {
        return Problem.of(403, "problem:title_403", "problem:text_403");
    }

    private Response answer(RoutingContext request, Problem problem) {
        if (isForProgram(request)) {
            return Response.status(problem.status()).type(PROBLEM_JSON).entity(problem.in(words)).build();
        }
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.page(problem).render())
                .build();
    }

    /** The page asks the database for nothing: it may be what does not answer. */
    private Response refused(Outage outage, RoutingContext request) {
        Problem problem = outage.problem();
        Response.ResponseBuilder answer = Response.status(problem.status())
                .header(HttpHeaders.RETRY_AFTER, outage.retryAfter().toSeconds());
        if (isForProgram(request)) {
            return answer.type(PROBLEM_JSON).entity(problem.in(words)).build();
        }
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.refused(problem, RepeatedForm.from(request)).render())
                .build();
    }

    private Response signInFirst(RoutingContext request) {
        if (isForProgram(request)) {
            var problem = Problem.of(401, "problem:title_401", null).in(words);
            return Response.status(401)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"nghedan\"")
                    .type(PROBLEM_JSON)
                    .entity(problem)
                    .build();
        }
        if (request.request().getHeader("HX-Request") != null) {
            return Response.status(401).header("HX-Redirect", "/sign-in").build();
        }
        return SignInPages.first(request);
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        var field = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case PROPERTY -> field.append(field.isEmpty() ? "" : ".").append(node);
                case PARAMETER -> field.append(field.isEmpty() && isSimple(violation) ? node.getName() : "");
                default -> {
                    // the method and its class are ours, not the caller's
                }
            }
        }
        return field.toString();
    }

    private static boolean isSimple(ConstraintViolation<?> violation) {
        var last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getKind().name();
        }
        return last.equals("PARAMETER");
    }

    private static String fieldOf(JsonMappingException wrong) {
        var field = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }

    private static String reasonOf(MismatchedInputException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "web:error_unknown_field";
        }
        if (wrong instanceof InvalidFormatException format && format.getTargetType() != null) {
            var type = format.getTargetType();
            if (type.isEnum()) {
                return "web:error_choice";
            }
            if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
                return "web:error_date";
            }
            if (type == String.class) {
                return "web:error_text";
            }
            if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
                return "web:error_number";
            }
        }
        return wrong.getPath().isEmpty() ? "web:error_json" : "web:error_format";
    }
}
