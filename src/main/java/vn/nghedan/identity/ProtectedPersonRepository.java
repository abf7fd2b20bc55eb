package vn.nghedan.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    long countReceivedWith(String code) {
        return request.onceUntilWritten("received with " + code, () -> count("receivedWith", code));
    }

    List<Integer> ordinalsOf(String dossierCode) {
        return request.onceUntilWritten(name(dossierCode),
                () -> ordinals(List.of(dossierCode)).getOrDefault(dossierCode, List.of()));
    }

    /** Looks up in one go what will be asked of each. */
    void ordinalsOf(List<String> dossierCodes) {
        request.together(dossierCodes, ProtectedPersonRepository::name, this::ordinals);
    }

    private static String name(String dossierCode) {
        return "aliases in " + dossierCode;
    }

    private Map<String, List<Integer>> ordinals(Collection<String> dossierCodes) {
        return getEntityManager()
                .createQuery(
                        "select p.dossierCode, p.aliasOrdinal from ProtectedPerson p where p.dossierCode in :codes "
                                + "order by p.aliasOrdinal",
                        Object[].class)
                .setParameter("codes", dossierCodes)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> (Integer) row[1], Collectors.toList())));
    }

    int lastOrdinalOf(String dossierCode) {
        return ordinalsOf(dossierCode).stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
