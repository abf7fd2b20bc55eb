package vn.nghedan.directory.staff;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.nghedan.directory.Role;

/**
 * Somebody who starts to work here.
 *
 * @param unit the code of their unit
 * @param supervisor staff code of whom they answer to, or null
 * @param roles held from today
 */
public record NewStaff(
        @NotBlank(message = "web:error_required") @Size(max = 64, message = "web:error_size") String code,
        @NotBlank(message = "web:error_required") @Size(max = 64, message = "web:error_size") String loginName,
        @NotBlank(message = "web:error_required") @Size(max = 200, message = "web:error_size") String fullName,
        @NotNull(message = "web:error_required") @Size(max = 200, message = "web:error_size") String title,
        @NotBlank(message = "web:error_required") String unit, String supervisor,
        @NotNull(message = "web:error_required") String password,
        @NotNull(message = "web:error_required") Set<Role> roles) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "NewStaff[" + code + "]";
    }
}
