package vn.nghedan.attachment.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/**
 * What of a PDF a signature covers: all but the place where the signature itself stands. That place must hold nothing
 * else, or something could hide there.
 */
final class SignedPart implements CMSTypedData {

    private static final int LONGEST_SIGNATURE = 1024 * 1024;

    private final Path file;
    private final long size;
    private final long before;
    private final long from;
    private final long after;

    private SignedPart(Path file, long size, int[] range) {
        this.file = file;
        this.size = size;
        this.before = range[1];
        this.from = range[2];
        this.after = range[3];
    }

    /** @throws IOException if that is no range of the file */
    static SignedPart of(Path file, long size, int[] range) throws IOException {
        if (range == null || range.length != 4 || range[0] != 0 || range[1] <= 0 || range[2] <= range[1] || range[3] < 0
                || (long) range[2] + range[3] > size || range[2] - range[1] > LONGEST_SIGNATURE) {
            throw new IOException("no range");
        }
        return new SignedPart(file, size, range);
    }

    boolean reachesTheEnd() {
        return from + after == size;
    }

    /** The signature, as it stands in its place. */
    byte[] signature() throws IOException {
        byte[] place = new byte[(int) (from - before)];
        try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
            pdf.seek(before);
            pdf.readFully(place);
        }
        String text = new String(place, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("<") || !text.endsWith(">")) {
            throw new IOException("no signature in its place");
        }
        try {
            return HexFormat.of().parseHex(text.substring(1, text.length() - 1));
        } catch (IllegalArgumentException noHex) {
            throw new IOException("no signature in its place", noHex);
        }
    }

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (RandomAccessFile pdf = new RandomAccessFile(file.toFile(), "r")) {
            copy(pdf, 0, before, out);
            copy(pdf, from, after, out);
        }
    }

    private static void copy(RandomAccessFile pdf, long start, long length, OutputStream out) throws IOException {
        byte[] some = new byte[64 * 1024];
        pdf.seek(start);
        for (long left = length; left > 0;) {
            int read = pdf.read(some, 0, (int) Math.min(some.length, left));
            if (read < 0) {
                throw new IOException("shorter than it says");
            }
            out.write(some, 0, read);
            left -= read;
        }
    }

    @Override
    public Object getContent() {
        return file;
    }
}
