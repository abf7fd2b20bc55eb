package vn.nghedan.casefile.rederivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.casefile.rederivation.Rederivation.Reason;
import vn.nghedan.law.LawReader;

/** Files come out differently by another law, or where the program derives otherwise: then all of them are derived again. */
@ApplicationScoped
class AfterUpgrade {

    private final Rederivations jobs;
    private final String derivation;

    AfterUpgrade(Rederivations jobs, @ConfigProperty(name = "nghedan.law.choices") Optional<Set<String>> choices) {
        this.jobs = jobs;
        this.derivation = Integer.toHexString(choices.<Set<String>>map(TreeSet::new).orElse(Set.of()).hashCode()) + "-"
                + Projection.REVISION + "-" + LawReader.fingerprint();
    }

    /** Of several instances that find out at once one begins; the others fail on its key. */
    @Transactional
    void beginIfNeeded() {
        List<String> causes = jobs.causes(Reason.PROGRAM);
        if (causes.isEmpty() || !causes.get(0).startsWith(derivation + " ")) {
            jobs.begin(Reason.PROGRAM, derivation + " " + causes.size(), "", "system", "1 = 1", Map.of());
        }
    }
}
