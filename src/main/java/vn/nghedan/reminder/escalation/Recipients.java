package vn.nghedan.reminder.escalation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.casefile.query.WatchedFiles.Watched;
import vn.nghedan.directory.Absence;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;

/** Who answers for a file, from its handler up to the director, each with whoever stands in for them: the directory as it is on one day. */
final class Recipients {

    private final Map<String, Officer> staff;
    private final Map<String, List<Absence>> absences;

    Recipients(List<StaffView> staff, List<Absence> absences) {
        this.staff = staff.stream().collect(Collectors.toMap(StaffView::code, StaffView::asOfficer));
        this.absences = absences.stream().collect(Collectors.groupingBy(Absence::absent));
    }

    /**
     * Those up to a level who may know of the file. A file that nobody has in hand is told one level higher; where nobody at
     * the level may know, as of a denunciation, the next level is told.
     */
    List<Recipient> upTo(EscalationLevel level, Watched file, Predicate<Officer> mayKnow) {
        EscalationLevel top = file.inHand() == null ? level.next() : level;
        Map<String, Recipient> told = new TreeMap<>();
        for (EscalationLevel rung : EscalationLevel.values()) {
            List<Recipient> here = answering(rung, file).flatMap(this::withStandIns)
                    .filter(recipient -> mayKnow.test(recipient.officer()))
                    .toList();
            here.forEach(recipient -> told.putIfAbsent(recipient.code(), recipient));
            if (rung.compareTo(top) >= 0 && !here.isEmpty()) {
                break;
            }
        }
        return List.copyOf(told.values());
    }

    private Stream<Officer> answering(EscalationLevel rung, Watched file) {
        return staff.values().stream().filter(officer -> switch (rung) {
            case HANDLER -> officer.code().equals(file.inHand());
            case UNIT_HEAD -> officer.isUnitHead() && officer.belongsTo(file.unit());
            case DIRECTOR -> officer.has(Role.DIRECTOR);
        });
    }

    private Stream<Recipient> withStandIns(Officer officer) {
        Stream<Recipient> standIns = absences.getOrDefault(officer.code(), List.of())
                .stream()
                .map(absence -> staff.get(absence.delegate()))
                .map(delegate -> new Recipient(delegate, officer.code()));
        return Stream.concat(Stream.of(new Recipient(officer, null)), standIns);
    }
}
