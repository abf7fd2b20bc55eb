package vn.nghedan.casefile.secrecy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.view.HighlightedText;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.Place;
import vn.nghedan.web.problem.FieldError;

/** Shows how secret a file is, to those who may know of it. */
@ApplicationScoped
class SecrecyReader {

    private final CaseFileAccess access;
    private final SecrecyDuties duties;
    private final IdentityService identity;
    private final DirectoryService directory;
    private final Clock clock;

    SecrecyReader(CaseFileAccess access, SecrecyDuties duties, IdentityService identity,
            DirectoryService directory, Clock clock) {
        this.access = access;
        this.duties = duties;
        this.identity = identity;
        this.directory = directory;
        this.clock = clock;
    }

    SecrecyView read(String code, Officer officer) {
        return read(code, officer, List.of(), SecrecyView.Typed.NOTHING);
    }

    /** @param errors what was wrong with what was typed */
    @Transactional
    SecrecyView read(String code, Officer officer, List<FieldError> errors, SecrecyView.Typed typed) {
        CaseFile file = access.visible(code, officer);
        boolean looksOver = duties.mayLookOver(file, officer);
        List<List<HighlightedText>> texts = looksOver ? marked(file) : List.of();
        SecrecyEntry proposal = duties.proposal(file).orElse(null);
        boolean lifts = duties.isLiftable(file) && access.mayAct(officer, file);
        return new SecrecyView(code, file.isRestricted(), file.isLookedOver(), texts.stream()
                .flatMap(List::stream)
                .filter(HighlightedText::hit)
                .map(HighlightedText::text)
                .distinct()
                .toList(), proposal == null ? null : entry(proposal),
                duties.entries(file).stream().map(entry -> entry(entry)).toList(),
                new SecrecyView.Screen(href(file), texts, looksOver, lifts && proposal == null,
                        lifts && proposal != null && !proposal.getDoneBy().equals(officer.code()), errors, typed));
    }

    private List<List<HighlightedText>> marked(CaseFile file) {
        List<String> codes = duties.codes(file);
        return duties.texts(file).stream().map(text -> pieces(text, identity.resembling(codes, text))).toList();
    }

    private static List<HighlightedText> pieces(String text, List<Place> places) {
        List<HighlightedText> pieces = new ArrayList<>();
        int from = 0;
        for (Place place : places) {
            if (place.from() > from) {
                pieces.add(new HighlightedText(text.substring(from, place.from()), false));
            }
            pieces.add(new HighlightedText(text.substring(place.from(), place.to()), true));
            from = place.to();
        }
        if (from < text.length()) {
            pieces.add(new HighlightedText(text.substring(from), false));
        }
        return pieces;
    }

    private SecrecyView.Entry entry(SecrecyEntry entry) {
        return new SecrecyView.Entry(entry.getWhat().name(), entry.getDoneBy(), directory.nameOf(entry.getDoneBy()),
                entry.getReason(), entry.getPassages(),
                entry.getRecordedAt().atZone(clock.getZone()).toOffsetDateTime());
    }

    private static String href(CaseFile file) {
        String room = file.getProcedure() == vn.nghedan.procedure.ProcedureCode.LETTER ? "/letters/" : "/cases/";
        return room + URLEncoder.encode(file.getCode(), StandardCharsets.UTF_8);
    }
}
