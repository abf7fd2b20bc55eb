package vn.nghedan.attachment.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody with a key made for the test, and the authority that issued the certificate. */
public final class Signer {

    private static final KeyPair AUTHORITY = pair();
    private static final KeyPair KEY = pair();
    private static final String ISSUER = "CN=CA thử nghiệm, O=Cơ quan chứng thực thử, C=VN";

    private final X509Certificate authority;
    private final X509Certificate certificate;
    private final String algorithm;

    private Signer(Instant from, Instant until, String algorithm) {
        this.authority = issued(ISSUER, AUTHORITY, Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2040-01-01T00:00:00Z"), true);
        this.certificate = issued("CN=Nguyễn Hoàng Minh, O=Sở Khoa học và Công nghệ, C=VN", KEY, from, until, false);
        this.algorithm = algorithm;
    }

    public static Signer holding(String from, String until) {
        return new Signer(Instant.parse(from + "T00:00:00Z"), Instant.parse(until + "T00:00:00Z"), "SHA256withRSA");
    }

    static Signer byWayOf(String algorithm) {
        return new Signer(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"), algorithm);
    }

    public void trustedIn(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("ca.pem"), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(authority.getEncoded()) + "\n-----END CERTIFICATE-----\n");
    }

    public byte[] signed(byte[] pdf, String at) {
        Instant when = Instant.parse(at);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            date.setTimeInMillis(when.toEpochMilli());
            signature.setSignDate(date);
            SignatureInterface key = content -> cms(content, when);
            document.addSignature(signature, key);
            document.saveIncremental(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private byte[] cms(InputStream content, Instant when) throws IOException {
        try {
            ASN1EncodableVector told = new ASN1EncodableVector();
            told.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(when)))));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(
                                    new DefaultSignedAttributeTableGenerator(new AttributeTable(told)))
                            .build(new JcaContentSignerBuilder(algorithm).build(KEY.getPrivate()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (OperatorCreationException | CMSException | GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    private static X509Certificate issued(String subject, KeyPair of, Instant from, Instant until, boolean authority) {
        try {
            var builder = new JcaX509v3CertificateBuilder(new X500Name(ISSUER),
                    BigInteger.valueOf(authority ? 1 : 2), Date.from(from), Date.from(until), new X500Name(subject),
                    of.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            return new JcaX509CertificateConverter().getCertificate(
                    builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(AUTHORITY.getPrivate())));
        } catch (IOException | OperatorCreationException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
