package vn.nghedan.web.time;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;

/** The clock of the machine as it runs, whatever day is told: only to compare it with other clocks. */
@Qualifier
@Retention(RUNTIME)
@Target({METHOD, PARAMETER})
public @interface Machine {

    /** To name it in a program. */
    final class Literal extends AnnotationLiteral<Machine> implements Machine {

        private static final long serialVersionUID = 1L;
    }
}
