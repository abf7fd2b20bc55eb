package vn.nghedan.web.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when something could not be done. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message
    String title_400();

    @Message
    String text_400();

    @Message
    String title_401();

    @Message
    String text_401();

    @Message
    String title_403();

    @Message
    String text_403();

    @Message
    String title_404();

    @Message
    String text_404();

    @Message
    String title_405();

    @Message
    String title_409();

    @Message
    String text_409();

    @Message
    String act_title();

    @Message
    String act_text();

    @Message
    String act_none();

    @Message
    String title_413();

    @Message
    String text_413();

    @Message
    String title_415();

    @Message
    String title_422();

    @Message
    String refused_law();

    @Message
    String refused_convention();

    @Message
    String title_500();

    @Message
    String text_500();

    @Message
    String title_503();

    @Message
    String text_503();

    @Message
    String title_507();

    @Message
    String text_507();

    @Message
    String origin_title();

    @Message
    String other_title();

    @Message
    String unreachable_title();

    @Message
    String unreachable_text();
}
