package vn.nghedan.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.document.template.TemplateCheck.Fault;
import vn.nghedan.document.template.TemplateCheck.Found;

/** What an agency may write into a template, and what is refused. */
class TemplateCheckTest {

    private static final DocumentTemplates PROGRAM = new DocumentTemplates();

    private static List<Found> found(String typed, Secrecy secrecy) {
        return TemplateCheck.of(typed, secrecy, PROGRAM.frame());
    }

    private static List<Found> found(String typed) {
        return found(typed, Secrecy.OPEN);
    }

    @Test
    @DisplayName("every line that the program ships is of the language, by the rule of secrecy of its own template")
    void what_is_shipped_is_of_the_language() {
        assertThat(PROGRAM.all()).hasSizeGreaterThan(25).allSatisfy(template -> {
            assertThat(found(String.join("\n", template.text()), template.secrecy())).isEmpty();
            assertThat(found(String.join("\n", template.addressees()), template.secrecy())).isEmpty();
            assertThat(found(String.join("\n", template.recipients()), template.secrecy())).isEmpty();
            assertThat(found(template.subject(), template.secrecy())).isEmpty();
        });
    }

    @Test
    void fields_and_what_goes_with_them_may_be_written() {
        assertThat(found("""
                {leader} đã nhận được đơn của {complainant}[, địa chỉ: {complainantAddress}].

                Điều 2. [Giao {body} báo cáo[ trước ngày {dueOn}].]
                {contents}
                Lý do (nếu có): {blank} – 100% "đúng" <không> & 50 $ #1""")).isEmpty();
    }

    @Test
    void a_misspelt_field_is_told_by_its_line_and_by_the_one_that_is_like_it() {
        assertThat(found("Dòng một\n\nGửi {complainent} và {Agency} và {soDienThoai}"))
                .extracting(Found::line, Found::fault, Found::word, Found::meant)
                .containsExactly(tuple(3, Fault.UNKNOWN_FIELD, "complainent", "complainant"),
                        tuple(3, Fault.UNKNOWN_FIELD, "Agency", "agency"),
                        tuple(3, Fault.UNKNOWN_FIELD, "soDienThoai", null));
    }

    @ParameterizedTest
    @DisplayName("signs of other languages of templates are no text")
    @ValueSource(strings = {"{#if complainant}x{/if}", "{inject:shell.csrf}", "{cdi:words}", "{config:nghedan.data}",
            "{complainant.class.name}", "{ complainant }", "{{complainant}}", "{|{complainant}|}", "{complainant",
            "complainant}", "{}", "{!x!}", "#{document:title}}", "{complainant ?: 'x'}", "{str:fmt('%s',agency)}",
            "${T(java.lang.Runtime).getRuntime()}", "{họTên}", "{agency}{", "{\u0430gency}"})
    void other_languages_are_refused(String line) {
        assertThat(found(line)).extracting(Found::fault).contains(Fault.BRACE);
    }

    @Test
    @DisplayName("what passes for another language is printed as it stands and nothing of it is run")
    void what_is_left_is_printed_as_it_stands() {
        String line = "${agency} #{agency} %s <script>alert(1)</script> <img src=\"file:///etc/passwd\"/> \\{agency}";
        assertThat(found(line)).isEmpty();
        assertThat(new TemplateLine(line).filled(Map.of("agency", "{complainant} [x]"))).containsExactly(
                "${complainant} [x] #{complainant} [x] %s <script>alert(1)</script> "
                        + "<img src=\"file:///etc/passwd\"/> \\{complainant} [x]");
    }

    @ParameterizedTest
    @CsvSource({"'[{agency}', BRACKET", "'{agency}]', BRACKET", "']{agency}[', BRACKET", "'[[{agency}]', BRACKET",
            "'[không có trường]', NOTHING_LEFT_OUT", "'[]', NOTHING_LEFT_OUT", "'[{agency}[x]]', NOTHING_LEFT_OUT"})
    void brackets_match_and_have_a_field_in_them(String line, Fault fault) {
        assertThat(found(line)).extracting(Found::fault).containsExactly(fault);
    }

    @ParameterizedTest
    @DisplayName("a paper that hides who denounces names nothing of the sender and of the letter (LTC Điều 56)")
    @ValueSource(strings = {"complainant", "complainantAddress", "summary", "contents", "reason", "asked", "receivedOn",
            "idNumber", "idIssuedOn", "idIssuedBy", "forwarder", "challengedNumber", "challengedOn", "challengedBy",
            "stayNumber", "stayOn", "stayUntil", "dialogueOn"})
    void what_would_tell_who_denounces_is_refused(String field) {
        assertThat(found("[Đơn của {" + field + "}]", Secrecy.HIDE)).extracting(Found::line, Found::fault, Found::word)
                .containsExactly(tuple(1, Fault.PROTECTED_FIELD, field));
        assertThat(found("[Đơn của {" + field + "}]", Secrecy.OPEN)).isEmpty();
    }

    @Test
    void a_field_that_may_not_be_used_is_not_proposed_either() {
        assertThat(found("{complainent}", Secrecy.HIDE)).extracting(Found::meant).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/TB-SKHCN",
            "Kính gửi: {body}", "Nơi nhận:"})
    void what_each_paper_says_already_is_not_said_twice(String line) {
        assertThat(found("Một\n" + line)).extracting(Found::line, Found::fault)
                .containsExactly(tuple(2, Fault.OF_EACH_PAPER));
    }

    @Test
    void a_line_has_an_end() {
        assertThat(found("a".repeat(3_000))).isEmpty();
        assertThat(found("a".repeat(3_001))).extracting(Found::fault).containsExactly(Fault.LONG_LINE);
        assertThat(found("[".repeat(3_000))).extracting(Found::fault).containsExactly(Fault.BRACKET);
    }
}
