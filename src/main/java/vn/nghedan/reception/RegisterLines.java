package vn.nghedan.reception;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Lines of the register with their due dates, for every page that lists visits. */
@ApplicationScoped
class RegisterLines {

    private final VisitDues dues;

    RegisterLines(VisitDues dues) {
        this.dues = dues;
    }

    List<RegisterPage.Line> of(VisitLine.Page found) {
        return found.items()
                .stream()
                .map(visit -> new RegisterPage.Line(visit,
                        visit.matters()
                                .stream()
                                .map(matter -> new RegisterPage.MatterLine(matter, dues.of(matter)))
                                .toList()))
                .toList();
    }
}
