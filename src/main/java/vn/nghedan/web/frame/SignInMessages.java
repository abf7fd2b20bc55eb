package vn.nghedan.web.frame;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the sign-in page. */
@MessageBundle("signin")
public interface SignInMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String username();

    @Message
    String password();

    @Message
    String failed();

    @Message
    String failed_hint();

    @Message
    String signed_out();

    @Message
    String demo_accounts();

    @Message
    String demo_lead();

    @Message
    String demo_tiepdan();

    @Message
    String demo_xuly();

    @Message
    String demo_truongphong();

    @Message
    String demo_giamdoc();

    @Message
    String demo_kiemtra();

    @Message
    String demo_quantri();

    @Message
    String demo_progress(int told, int of);

    @Message
    String demo_halted(int told, int of);
}
