package vn.nghedan.directory.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is done to staff, units and the agency, and of one's own account. */
@MessageBundle("administration")
public interface AdministrationMessages {

    @Message
    String hire();

    @Message
    String hire_cancel();

    @Message
    String roles_hint();

    @Message
    String role_withdraw();

    @Message
    String role_new();

    @Message
    String role_grant();

    @Message
    String password_reset();

    @Message
    String password_reset_hint();

    @Message
    String password_first();

    @Message
    String leave();

    @Message
    String leave_hint();

    @Message
    String leave_open();

    @Message
    String leave_now(String name);

    @Message
    String done_hired();

    @Message
    String done_roles();

    @Message
    String done_waiting();

    @Message
    String done_password();

    @Message
    String done_left();

    @Message
    String done_agency();

    @Message
    String staff_supervisor();

    @Message
    String staff_supervisor_hint();

    @Message
    String staff_code_hint();

    @Message
    String staff_login();

    @Message
    String staff_login_hint();

    @Message
    String staff_position();

    @Message
    String agency();

    @Message
    String agency_on_papers();

    @Message
    String agency_name();

    @Message
    String agency_above();

    @Message
    String agency_above_hint();

    @Message
    String agency_place();

    @Message
    String agency_place_hint();

    @Message
    String agency_symbol();

    @Message
    String agency_symbol_hint();

    @Message
    String agency_save();

    @Message
    String units();

    @Message
    String units_hint();

    @Message
    String unit_code();

    @Message
    String unit_name();

    @Message
    String unit_above();

    @Message
    String unit_charge();

    @Message
    String unit_in_charge();

    @Message
    String unit_put_in_charge();

    @Message
    String unit_new();

    @Message
    String unit_open();

    @Message
    String password_differs();

    @Message
    String password_change();

    @Message
    String password_changed();

    @Message
    String password_old();

    @Message
    String password_new();

    @Message
    String password_again();

    @Message
    String password_hint();

    @Message
    String account_no_mail();

    @Message
    String account_wrong();
}
