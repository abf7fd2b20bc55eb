package vn.nghedan.reminder.mail;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.nghedan.directory.MailAddress;
import vn.nghedan.reminder.ReminderMessages;
import vn.nghedan.reminder.escalation.ReminderTerms;
import vn.nghedan.web.frame.WebText;

/** Writes the daily mail and hands it over. In it stand numbers and an address, and nothing of any file. */
@ApplicationScoped
class Postman {

    /** The same mail sent twice, because nobody could tell whether it had left, carries the same key. */
    static final String KEY_HEADER = "X-Nghedan-Key";

    private final ReactiveMailer mailer;
    private final ReminderTerms terms;

    Postman(ReactiveMailer mailer, ReminderTerms terms) {
        this.mailer = mailer;
        this.terms = terms;
    }

    /** @throws RuntimeException if it could not be handed over, as far as can be told */
    void carry(MailAddress to, LocalDate day, Waiting.Numbers numbers, String key) {
        ReminderMessages words = MessageBundles.get(ReminderMessages.class, Localized.Literal.of("vi"));
        String text = String.join("\r\n", words.mail_lead(WebText.date(day)), "",
                "- " + words.mail_unread(numbers.unread()), "- " + words.mail_overdue(numbers.overdue()),
                "- " + words.mail_today(numbers.today()), "- " + words.mail_soon(numbers.soon()), "",
                words.mail_link(terms.mail().link()), "", words.mail_foot(), "");
        mailer.send(Mail.withText(to.text(), words.mail_subject(WebText.date(day)), text)
                .addHeader(KEY_HEADER, key)
                .addHeader("Auto-Submitted", "auto-generated"))
                .await()
                .atMost(terms.mail().patience());
    }
}
