package vn.nghedan.casefile.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.FactRow;
import vn.nghedan.casefile.secrecy.Redaction;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.ReadOnlyRequest;

/** The old and the new text of what was put right in a file. Once a file is secret, so is its record. */
@ApplicationScoped
public class CorrectedFields {

    private static final Pattern OF_A_PERSON = Pattern.compile("(?:senders|people)\\[(\\d{1,4})]\\.(\\w+)");

    private final EntityManager database;
    private final ReadOnlyRequest request;
    private final IdentityService identity;

    CorrectedFields(EntityManager database, ReadOnlyRequest request, IdentityService identity) {
        this.database = database;
        this.request = request;
        this.identity = identity;
    }

    void keep(CaseFile file, int fact, List<FieldChange> changes) {
        changes.forEach(change -> database.persist(new CorrectedField(file.getId(), fact, change)));
    }

    /** The corrections of a file in the order in which they were recorded. */
    List<Corrected> of(CaseFile file, List<FactRow> journal) {
        List<CorrectedField> fields = fields(file);
        return journal.stream()
                .filter(row -> fields.stream().anyMatch(field -> field.getFactNumber() == row.getNumber()))
                .map(row -> new Corrected(row.getNumber(), row.getRecordedBy(), row.getRecordedAt(),
                        row.fact().get(Fields.REASON).orElse(""),
                        fields.stream()
                                .filter(field -> field.getFactNumber() == row.getNumber())
                                .map(CorrectedField::change)
                                .toList()))
                .toList();
    }

    /** The file has turned out to denounce: what its people were called before goes where they are kept. */
    public void sealPeople(CaseFile file) {
        for (CorrectedField field : fields(file)) {
            FieldChange change = field.change();
            if (change.isOfPeople()) {
                identity.keepFormer(file.getCode(), place(change), former(change));
                field.tells(change.sealed());
            }
        }
    }

    /** The old and new texts of such a file say as little of its people as the file itself. */
    public void conceal(CaseFile file, Redaction redaction) {
        fields(file).stream()
                .filter(field -> !field.change().isOfPeople())
                .forEach(field -> field.tells(field.change().redacted(redaction)));
    }

    /** Looks up in one go what was put right in each of them. */
    void of(List<CaseFile> some) {
        request.together(some.stream().map(CaseFile::getId).toList(), CorrectedFields::name, this::fields);
    }

    private List<CorrectedField> fields(CaseFile file) {
        return request.onceUntilWritten(name(file.getId()),
                () -> fields(List.of(file.getId())).getOrDefault(file.getId(), List.of()));
    }

    private static String name(Long file) {
        return "corrected in " + file;
    }

    private Map<Long, List<CorrectedField>> fields(Collection<Long> files) {
        return database
                .createQuery("from CorrectedField where dossierId in :ids order by factNumber, id",
                        CorrectedField.class)
                .setParameter("ids", files)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(CorrectedField::getDossierId));
    }

    private static int place(FieldChange change) {
        Matcher person = OF_A_PERSON.matcher(change.field());
        return person.matches() ? Integer.parseInt(person.group(1)) + 1 : 1;
    }

    private static PersonDetails former(FieldChange change) {
        Matcher person = OF_A_PERSON.matcher(change.field());
        String of = person.matches() ? person.group(2) : "";
        String was = change.before();
        return new PersonDetails(of.equals("name") ? was : null, of.equals("address") ? was : null,
                of.equals("idKind") ? was : null, of.equals("idNumber") ? was : null,
                of.equals("phone") ? was : null, of.equals("representative") ? was : null);
    }
}
