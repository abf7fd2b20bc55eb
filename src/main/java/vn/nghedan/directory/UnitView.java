package vn.nghedan.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A unit as others see it.
 *
 * @param parent the code of the unit above, or null
 * @param responsible whether it is in charge of reception and complaints
 */
public record UnitView(
        @NotBlank(message = "web:error_required") @Size(max = 20, message = "web:error_size") String code,
        @NotBlank(message = "web:error_required") @Size(max = 300, message = "web:error_size") String name,
        String parent,
        boolean responsible) {}
