package vn.nghedan.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The agency as it appears on papers and screens. */
public record AgencyView(
        @NotBlank(message = "web:error_required") @Size(max = 300, message = "web:error_size") String name,
        @Size(max = 300, message = "web:error_size") String superiorBody,
        @NotNull(message = "web:error_required") @Size(max = 100, message = "web:error_size") String place,
        @NotNull(message = "web:error_required") @Size(max = 50, message = "web:error_size") String documentSymbol) {}
