package vn.nghedan.web.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * The number of a visit or letter as a QR code, and nothing else: it lies on a desk and in a pocket. It is written without tone marks, since a
 * scanner types what a keyboard has; the search takes D-2026-000012 for Đ-2026-000012.
 */
@Named("qr")
@ApplicationScoped
public class QrCode {

    private static final String NUMBER = "[A-Z]{1,4}-\\d{4}-\\d{1,6}(-\\d{1,3})?";
    private static final int MODULE = 6;
    private static final int QUIET = 2;

    /** As an address of a picture that holds itself. */
    public String picture(String number) {
        String plain = PdfPress.plain(number);
        if (!plain.matches(NUMBER)) {
            throw new IllegalArgumentException("no number of a visit, letter or case");
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(plain), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BufferedImage drawn(String text) {
        BitMatrix code;
        try {
            code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
        BufferedImage drawn = new BufferedImage(code.getWidth() * MODULE, code.getHeight() * MODULE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < drawn.getWidth(); x++) {
            for (int y = 0; y < drawn.getHeight(); y++) {
                drawn.setRGB(x, y, code.get(x / MODULE, y / MODULE) ? 0xff000000 : 0xffffffff);
            }
        }
        return drawn;
    }
}
