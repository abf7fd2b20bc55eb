package vn.nghedan.attachment.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whose certificates are trusted: those in a folder. Whether one was revoked is not asked: that would need the network. */
@ApplicationScoped
class TrustedAuthorities {

    private static final Logger LOG = Logger.getLogger(TrustedAuthorities.class);

    private final Path folder;

    TrustedAuthorities(@ConfigProperty(name = "nghedan.signatures.trusted") Path folder) {
        this.folder = folder;
    }

    /**
     * Whether a chain leads from the certificate to one in the folder, each holding on that day.
     *
     * @param others certificates that came with the signature
     */
    boolean answerFor(X509Certificate signer, Collection<X509Certificate> others, Date on) {
        Set<X509Certificate> trusted = trusted();
        if (trusted.contains(signer)) {
            return true;
        }
        if (trusted.isEmpty()) {
            return false;
        }
        try {
            X509CertSelector end = new X509CertSelector();
            end.setCertificate(signer);
            PKIXBuilderParameters asked = new PKIXBuilderParameters(
                    trusted.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()), end);
            asked.setRevocationEnabled(false);
            asked.setDate(on);
            asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(asked);
            return true;
        } catch (GeneralSecurityException noChain) {
            return false;
        }
    }

    private Set<X509Certificate> trusted() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<X509Certificate> trusted = new HashSet<>();
            files.filter(file -> file.toString().matches("(?i).*\\.(pem|cer|crt)"))
                    .forEach(file -> trusted.addAll(certificates(file)));
            return trusted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<X509Certificate> certificates(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            Collection<? extends Certificate> read = CertificateFactory.getInstance("X.509")
                    .generateCertificates(content);
            return read.stream().map(X509Certificate.class::cast).toList();
        } catch (IOException | CertificateException unreadable) {
            LOG.warnf("%s holds no certificate and is passed over", file.getFileName());
            return List.of();
        }
    }
}
