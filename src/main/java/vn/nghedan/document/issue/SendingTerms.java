package vn.nghedan.document.issue;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;

import vn.nghedan.document.template.DocumentTemplates;
import vn.nghedan.law.Citation;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.PaperOnRecord;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.Fields;

/** Reads from {@code documents/sending.yaml} to whom papers go, and finds who of them there is in a file. */
@ApplicationScoped
class SendingTerms {

    /** Every paper leaves on the day it is signed, at the latest on the next working day. */
    static final Citation AT_ONCE = new Citation("Nghị định 30/2020/NĐ-CP", "Điều 18 khoản 1");

    private static final List<SendingTerm.Recipient> WHOM_IT_ADDRESSES = List
            .of(new SendingTerm.Recipient(RecipientRole.ADDRESSEE, false, null));

    private final List<SendingTerm> terms;

    SendingTerms() {
        terms = DocumentTemplates.read("sending", new TypeReference<>() {
        });
    }

    SendingTerm of(Paper paper, ProcedureCode procedure) {
        return terms.stream()
                .filter(term -> term.papers().contains(paper))
                .filter(term -> term.in().isEmpty() || term.in().contains(procedure))
                .findFirst()
                .orElse(new SendingTerm(Set.of(paper), Set.of(), Set.of(), null, WHOM_IT_ADDRESSES, List.of(AT_ONCE)));
    }

    /** Those of the recipients whom there is, as far as the file can tell. */
    List<SendingTerm.Recipient> recipients(PaperOnRecord paper, CaseStatus standing) {
        return of(paper.paper(), standing.procedure()).to()
                .stream()
                .filter(one -> one.ground() == null || restsOn(paper.fact(), one.ground()))
                .filter(one -> isThere(one.role(), standing))
                .toList();
    }

    private static boolean restsOn(Fact fact, String ground) {
        return fact.particulars()
                .raw()
                .values()
                .stream()
                .anyMatch(said -> ground.equals(said)
                        || said instanceof List<?> many && many.contains(ground));
    }

    private static boolean isThere(RecipientRole role, CaseStatus standing) {
        return switch (role) {
            case FORWARDER -> standing.received().get(Fields.FORWARDER).isPresent();
            case REPRESENTATIVE -> standing.has(FactKind.REPRESENTATIVES_APPOINTED)
                    || !standing.authorisations().isEmpty();
            case APPLICANT -> !standing.received().isTrue(Fields.ANONYMOUS);
            case RESPONDENT, CONCERNED, SUPERIOR, INSPECTORATE, FIRST_SETTLER, MANAGING_BODY, COMMUNE, EXECUTOR,
                    ADDRESSEE, OTHER ->
                true;
        };
    }
}
