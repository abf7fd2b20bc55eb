package vn.nghedan.attachment.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

import vn.nghedan.attachment.signature.PdfSignature.Verdict;

/** Reads and verifies the signatures on a PDF. */
@ApplicationScoped
public class SignatureReader {

    private static final Set<String> FORMS = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");
    private static final Set<ASN1ObjectIdentifier> STRONG = Set.of(NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

    private final TrustedAuthorities authorities;
    private final Clock clock;

    SignatureReader(TrustedAuthorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** In the order in which the file names them; none where it bears none, one unreadable where it cannot be read. */
    public List<PdfSignature> read(Path pdf) {
        List<PdfSignature> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                found.add(read(pdf, signature));
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // whoever made the file decides what stands in it: nothing of it may end more than this look
            found.add(PdfSignature.unreadable());
        }
        return found;
    }

    private PdfSignature read(Path pdf, PDSignature signature) {
        try {
            if (!FORMS.contains(signature.getSubFilter())) {
                return PdfSignature.unreadable();
            }
            SignedPart part = SignedPart.of(pdf, Files.size(pdf), signature.getByteRange());
            CMSSignedData signed = signedData(part);
            SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
            List<X509Certificate> certificates = certificates(signed.getCertificates());
            X509CertificateHolder holder = holder(signed.getCertificates(), signer);
            Instant at = at(signer, signature);
            return new PdfSignature(verdict(part, signer, certificate(holder), certificates, at),
                    named(holder.getSubject(), BCStyle.CN), named(holder.getSubject(), BCStyle.O),
                    named(holder.getIssuer(), BCStyle.CN), at == null ? null : told(at), part.reachesTheEnd());
        } catch (IOException | CMSException | CertificateException | RuntimeException broken) {
            return PdfSignature.unreadable();
        }
    }

    private Verdict verdict(SignedPart part, SignerInformation signer, X509Certificate certificate,
            Collection<X509Certificate> others, Instant at) {
        if (!isOfThisContent(signer, certificate)) {
            return Verdict.ALTERED;
        }
        if (!part.reachesTheEnd()) {
            return Verdict.ADDED_TO;
        }
        if (!STRONG.contains(signer.getDigestAlgorithmID().getAlgorithm())) {
            return Verdict.WEAK;
        }
        Date then = Date.from(at == null ? clock.instant() : at);
        if (then.before(certificate.getNotBefore()) || then.after(certificate.getNotAfter())) {
            return Verdict.EXPIRED;
        }
        return authorities.answerFor(certificate, others, then) ? Verdict.VALID : Verdict.UNKNOWN_ISSUER;
    }

    private static boolean isOfThisContent(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException otherContent) {
            return false;
        }
    }

    /** From the place the signature covers everything around of, not from what the file says of it elsewhere. */
    private static CMSSignedData signedData(SignedPart part) throws IOException, CMSException {
        try (ASN1InputStream padded = new ASN1InputStream(part.signature())) {
            return new CMSSignedData(part, ContentInfo.getInstance(padded.readObject()));
        }
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder holder(Store<X509CertificateHolder> certificates, SignerInformation signer)
            throws IOException {
        return ((Collection<X509CertificateHolder>) certificates.getMatches(signer.getSID())).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("no certificate of the signer"));
    }

    private static List<X509Certificate> certificates(Store<X509CertificateHolder> store) throws CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder holder : store.getMatches(null)) {
            certificates.add(certificate(holder));
        }
        return certificates;
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    private static Instant at(SignerInformation signer, PDSignature signature) {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute time = signed == null ? null : signed.get(CMSAttributes.signingTime);
        if (time != null) {
            return Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate().toInstant();
        }
        return signature.getSignDate() == null ? null : signature.getSignDate().toInstant();
    }

    private OffsetDateTime told(Instant at) {
        return at.atZone(clock.getZone()).toOffsetDateTime();
    }

    private static String named(X500Name name, ASN1ObjectIdentifier part) {
        RDN[] found = name.getRDNs(part);
        return found.length == 0 ? null : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
