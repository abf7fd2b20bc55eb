package vn.nghedan.reception.visit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.reception.FormReader;
import vn.nghedan.reception.VisitDraft;

/** Reads who came, person by person. */
final class PersonCheck {

    /** Written where it was only ticked that they speak for others; it stands on papers as it is. */
    private static final String SPEAKS_FOR_GROUP = "người đại diện";
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,18}");

    /** Of a larger group those are named who speak for it. */
    private static final int MOST_PEOPLE = 200;

    private final FormReader in;

    PersonCheck(FormReader in) {
        this.in = in;
    }

    List<PersonDetails> people(List<VisitDraft.Person> typed) {
        return people(typed, 0);
    }

    /** @param sealed how many, from the first, are on record already: what is left blank of them stays */
    List<PersonDetails> people(List<VisitDraft.Person> sent, int sealed) {
        List<VisitDraft.Person> typed = in.atMost(MOST_PEOPLE, "people", sent);
        List<PersonDetails> people = IntStream.range(0, typed.size())
                .filter(i -> i < sealed || typed.get(i) != null && !typed.get(i).isBlank())
                .mapToObj(i -> person("people[" + i + "].",
                        typed.get(i) == null ? VisitDraft.Person.NOBODY : typed.get(i), i >= sealed))
                .toList();
        if (people.isEmpty()) {
            in.wrong(typed.isEmpty() ? "people" : "people[0].name", "visits:error_nobody");
        }
        return people;
    }

    private PersonDetails person(String at, VisitDraft.Person typed, boolean named) {
        String name = named ? in.required(at + "name", typed.name(), 200) : in.text(at + "name", typed.name(), 200);
        String address = named
                ? in.required(at + "address", typed.address(), 500)
                : in.text(at + "address", typed.address(), 500);
        String number = in.text(at + "idNumber", typed.idNumber(), 40);
        IdKind kind = idKind(at, typed.idKind(), number);
        String phone = in.text(at + "phone", typed.phone(), 40);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            in.wrong(at + "phone", "visits:error_phone");
        }
        String spokenFor = in.text(at + "representative", typed.representative(), 200);
        String representative = "false".equals(spokenFor)
                ? null
                : "true".equals(spokenFor) ? SPEAKS_FOR_GROUP : spokenFor;
        return new PersonDetails(name, address, kind == null ? null : kind.name(),
                number == null || kind == null ? number : kind.written(number), phone, representative);
    }

    private IdKind idKind(String at, String typed, String number) {
        if (number == null) {
            if (!VisitDraft.isBlank(typed)) {
                in.choice(at + "idKind", IdKind.class, typed);
            }
            return null;
        }
        if (VisitDraft.isBlank(typed)) {
            return IdKind.of(number).orElseGet(() -> {
                in.wrong(at + "idNumber", "visits:error_id_number");
                return null;
            });
        }
        IdKind kind = in.choice(at + "idKind", IdKind.class, typed);
        if (kind != null && !kind.fits(number)) {
            in.wrong(at + "idNumber", "visits:error_id_" + kind.name().toLowerCase(Locale.ROOT));
        }
        return kind;
    }
}
