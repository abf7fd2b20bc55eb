package vn.nghedan.casefile.acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.access.DirectoryCheck;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.RefusedByLaw;

/**
 * Gives several files to one handler. Each file gets its own act in its own transaction: what is refused for one does not
 * hold up the others.
 */
@ApplicationScoped
public class Assignments {

    private static final int MOST = 200;

    private final CaseFileActs acts;
    private final IdempotencyService once;
    private final DirectoryService directory;
    private final ObjectMapper json;
    private final Words words;

    Assignments(CaseFileActs acts, IdempotencyService once, DirectoryService directory, ObjectMapper json,
            Words words) {
        this.acts = acts;
        this.once = once;
        this.directory = directory;
        this.json = json;
        this.words = words;
    }

    /** @param refusal why it was not given, in words; null if it was */
    public record Outcome(String code, String refusal) {}

    /**
     * Sent twice with the same key it is done once, and reports the same.
     *
     * @param codes the files; each once
     */
    public void assign(List<String> codes, String handler, LocalDate on, String key, Officer me) {
        if (!me.isUnitHead() && !me.isDirector()) {
            throw new NotAllowed();
        }
        if (codes.isEmpty() || codes.size() > MOST) {
            throw new BadInput("code", "cases:error_none_chosen");
        }
        StaffView person = directory.staff(handler == null ? "" : handler)
                .filter(DirectoryCheck::handlesFiles)
                .orElseThrow(() -> new BadInput("handler", "web:error_choice"));
        String asked = String.join(",", codes) + handler + on;
        if (once.answered(me.code(), reportKey(key)).isPresent()) {
            return;
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (String code : new LinkedHashSet<>(codes)) {
            outcomes.add(new Outcome(code, assign(code, person, on, key, me)));
        }
        once.answer(me.code(), reportKey(key), asked, () -> written(outcomes));
    }

    /** @return why not; null if it was done */
    private String assign(String code, StaffView person, LocalDate on, String key, Officer me) {
        Proposal proposal = new Proposal(Act.ASSIGN, on, me.code(), null, null,
                Map.of("unit", person.unit(), "handler", person.code()));
        try {
            once.answer(me.code(), key + " " + code, person.code() + on, () -> {
                acts.act(code, null, proposal, me);
                return code;
            });
            return null;
        } catch (NotFound unknown) {
            return words.say("cases:assign_unknown");
        } catch (NotAllowed notTheirs) {
            return words.say("cases:assign_not_allowed");
        } catch (NotPossible closed) {
            return words.say("cases:assign_not_possible");
        } catch (RefusedByLaw law) {
            return words.say(law.getMessage());
        } catch (BadInput bad) {
            return words.say(bad.errors().get(0).message());
        }
    }

    /** What became of it. */
    public List<Outcome> report(String key, Officer me) {
        return once.answered(me.code(), reportKey(key)).map(this::read).orElseThrow(NotFound::new);
    }

    private static String reportKey(String key) {
        return "assigning " + key;
    }

    private String written(List<Outcome> outcomes) {
        try {
            return json.writeValueAsString(outcomes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Outcome> read(String written) {
        try {
            return json.readValue(written, new TypeReference<List<Outcome>>() {
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
