package vn.nghedan.identity;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.web.frame.ReadOnlyRequest;

@ApplicationScoped
class ProtectedPersonRepository implements PanacheRepositoryBase<ProtectedPerson, Long> {

    private final ReadOnlyRequest request;

    ProtectedPersonRepository(ReadOnlyRequest request) {
        this.request = request;
    }

    List<ProtectedPerson> of(String dossierCode) {
        return list("dossierCode = ?1 order by aliasOrdinal", dossierCode);
    }

    List<ProtectedPerson> receivedWith(String code) {
        return list("receivedWith = ?1 order by aliasOrdinal", code);
    }

    /** Those kept under the code first. */
    List<ProtectedPerson> ofOrReceivedWith(String code) {
        return list("dossierCode = ?1 or receivedWith = ?1"
                + " order by case when dossierCode = ?1 then 0 else 1 end, aliasOrdinal", code);
    }

    List<FormerProtectedDetails> formerOf(Collection<String> receivedWith) {
        return getEntityManager()
                .createQuery("from FormerProtectedDetails where receivedWith in :codes order by id",
                        FormerProtectedDetails.class)
                .setParameter("codes", receivedWith)
                .getResultList();
    }

    void keep(FormerProtectedDetails former) {
        getEntityManager().persist(former);
    }

    List<Integer> ordinalsOf(String dossierCode) {
        return request.onceUntilWritten("aliases in " + dossierCode, () -> getEntityManager()
                .createQuery(
                        "select p.aliasOrdinal from ProtectedPerson p where p.dossierCode = :code order by p.aliasOrdinal",
                        Integer.class)
                .setParameter("code", dossierCode)
                .getResultList());
    }

    int lastOrdinalOf(String dossierCode) {
        return ordinalsOf(dossierCode).stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
