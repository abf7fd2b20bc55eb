package vn.nghedan.directory.power;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.nghedan.directory.Role;

/** A power given by a document: to decide in a role for good or for a time, or to stand in for an absent colleague. */
public sealed interface Delegation {

    record Signing(@NotBlank(message = "web:error_required") String staff,
            @NotNull(message = "web:error_required") Role decider,
            @NotNull(message = "web:error_required") LocalDate from,
            LocalDate to,
            @NotBlank(message = "web:error_required") @Size(max = 500, message = "web:error_size") String basis)
            implements
                Delegation {}

    /**
     * @param documentDate when the paper was signed, and {@code signedBy} the staff code of who signed it; null where the
     *            document says it
     */
    record Standing(@NotBlank(message = "web:error_required") String delegate,
            @NotBlank(message = "web:error_required") String absent,
            @NotNull(message = "web:error_required") LocalDate from,
            @NotNull(message = "web:error_required") LocalDate to,
            @NotBlank(message = "web:error_required") @Size(max = 180, message = "web:error_size") String document,
            LocalDate documentDate, String signedBy)
            implements
                Delegation {}
}
