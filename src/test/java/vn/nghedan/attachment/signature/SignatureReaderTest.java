package vn.nghedan.attachment.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.nghedan.attachment.signature.PdfSignature.Verdict;
import vn.nghedan.attachment.store.Contents;

class SignatureReaderTest {

    private static final String AT = "2026-11-20T03:15:00Z";
    private static final Signer DIRECTOR = Signer.holding("2025-01-01", "2028-01-01");

    @TempDir
    Path data;
    private SignatureReader reader;

    @BeforeEach
    void trustNobody() {
        reader = new SignatureReader(new TrustedAuthorities(data.resolve("trusted")),
                Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private void trust() throws Exception {
        DIRECTOR.trustedIn(data.resolve("trusted"));
    }

    private List<PdfSignature> read(byte[] pdf) throws IOException {
        return reader.read(Files.write(data.resolve("paper.pdf"), pdf));
    }

    private PdfSignature only(byte[] pdf) throws IOException {
        List<PdfSignature> found = read(pdf);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void what_is_as_it_was_signed_is_valid_and_says_who_and_when() throws Exception {
        trust();
        PdfSignature signature = only(DIRECTOR.signed(Contents.pdf(2), AT));
        assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
        assertThat(signature.signer()).isEqualTo("Nguyễn Hoàng Minh");
        assertThat(signature.organisation()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(signature.issuer()).isEqualTo("CA thử nghiệm");
        assertThat(signature.at()).hasToString("2026-11-20T10:15+07:00");
        assertThat(signature.whole()).isTrue();
    }

    @Test
    void whoever_nobody_trusted_answers_for_is_not_known() throws Exception {
        assertThat(only(DIRECTOR.signed(Contents.pdf(1), AT)).verdict()).isEqualTo(Verdict.UNKNOWN_ISSUER);
        Files.createDirectories(data.resolve("trusted"));
        Files.writeString(data.resolve("trusted/none.pem"), "không phải chứng thư");
        assertThat(only(DIRECTOR.signed(Contents.pdf(1), AT)).verdict()).isEqualTo(Verdict.UNKNOWN_ISSUER);
    }

    @Test
    void each_byte_that_is_changed_shows() throws Exception {
        trust();
        byte[] signed = DIRECTOR.signed(Contents.pdf(1), AT);
        byte[] changed = signed.clone();
        // in a comment of the first lines, which no reader minds
        changed[10] ^= 1;
        assertThat(only(changed).verdict()).isEqualTo(Verdict.ALTERED);
        int contents = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents");
        for (int i = 9; i < contents; i += 7) {
            byte[] other = signed.clone();
            other[i] ^= 1;
            assertThat(read(other)).as("byte %d", i).noneMatch(PdfSignature::isValid);
        }
    }

    @Test
    void what_is_added_after_signing_shows() throws Exception {
        trust();
        byte[] signed = DIRECTOR.signed(Contents.pdf(1), AT);
        ByteArrayOutputStream updated = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.getPage(0).setRotation(90);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(updated);
        }
        assertThat(updated.size()).isGreaterThan(signed.length);
        PdfSignature signature = only(updated.toByteArray());
        assertThat(signature.verdict()).isEqualTo(Verdict.ADDED_TO);
        assertThat(signature.whole()).isFalse();
    }

    @Test
    void of_two_signatures_the_last_covers_the_whole_file() throws Exception {
        trust();
        byte[] twice = DIRECTOR.signed(DIRECTOR.signed(Contents.pdf(1), AT), "2026-11-21T03:15:00Z");
        assertThat(read(twice)).extracting(PdfSignature::verdict)
                .containsExactlyInAnyOrder(Verdict.ADDED_TO, Verdict.VALID);
    }

    @Test
    void a_certificate_must_hold_on_the_day_of_signing() throws Exception {
        trust();
        Signer former = Signer.holding("2023-01-01", "2026-01-01");
        assertThat(only(former.signed(Contents.pdf(1), AT)).verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(only(former.signed(Contents.pdf(1), "2025-06-01T00:00:00Z")).verdict()).isEqualTo(Verdict.VALID);
        assertThat(only(DIRECTOR.signed(Contents.pdf(1), "2024-06-01T00:00:00Z")).verdict())
                .isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void what_can_be_forged_by_now_is_not_valid() throws Exception {
        trust();
        assertThat(only(Signer.byWayOf("SHA1withRSA").signed(Contents.pdf(1), AT)).verdict()).isEqualTo(Verdict.WEAK);
    }

    @Test
    void a_range_that_leaves_room_for_more_than_the_signature_is_none() throws Exception {
        trust();
        byte[] signed = DIRECTOR.signed(Contents.pdf(1), AT);
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/ByteRange [0 ") + 14;
        byte[] wider = signed.clone();
        // one less before the place of the signature: it begins with what was left out
        int end = text.indexOf(' ', at);
        byte[] less = String.valueOf(Integer.parseInt(text.substring(at, end)) - 1).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(less, 0, wider, at, less.length);
        assertThat(only(wider).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void what_bears_no_signature_or_is_no_pdf_ends_nothing() throws Exception {
        assertThat(read(Contents.pdf(1))).isEmpty();
        assertThat(only("%PDF-1.7\nnichts".getBytes(StandardCharsets.US_ASCII)).verdict())
                .isEqualTo(Verdict.UNREADABLE);
        byte[] signed = DIRECTOR.signed(Contents.pdf(1), AT);
        for (int i = 0; i < 20; i++) {
            byte[] half = java.util.Arrays.copyOf(signed, signed.length * i / 20 + 8);
            assertThat(read(half)).as("cut at %d", half.length).noneMatch(PdfSignature::isValid);
        }
    }
}
