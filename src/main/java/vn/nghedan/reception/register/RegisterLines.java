package vn.nghedan.reception.register;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.reception.visit.VisitDues;
import vn.nghedan.reception.visit.VisitLine;

/** Lines of the register with their due dates, for every page that lists visits. */
@ApplicationScoped
public class RegisterLines {

    private final VisitDues dues;

    RegisterLines(VisitDues dues) {
        this.dues = dues;
    }

    public List<RegisterPage.Line> of(VisitLine.Page found) {
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
