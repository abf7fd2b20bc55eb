package vn.nghedan.reception.session;

import java.time.LocalDate;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.visit.VisitKind;

/**
 * A session that can be planned.
 *
 * @param fixedDay the fixed day of the month it stands for; null for a session outside the schedule
 * @param startsAt the hour, {@code 08:00}
 * @param delegation the paper by which somebody other than the head chairs; null if there is none
 * @param urgency why it is outside the schedule; null for a periodic one
 * @param onlineGround null unless it is online
 * @param subject what it is about, where it is about something; null for an ordinary day of reception
 */
public record NewSession(VisitKind kind, SessionPurpose purpose, Medium medium, LocalDate fixedDay, LocalDate on,
        String startsAt, String place, String chair, DocumentRef delegation, Urgency urgency, String onlineGround,
        String subject) {}
