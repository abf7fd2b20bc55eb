/**
 * The desk: who came, what they brought, and what became of it.
 *
 * <p>A {@code Visit} is one line of the reception register (form 03/TCD). Each content of it is a dossier of its own
 * with its own ten working days for the answer (LTCD Điều 28), numbered after the visit; the people hang on those
 * dossiers, so that whoever denounces is known to this room by alias only. {@code VisitService} logs visits and what
 * becomes of them, {@code VisitRegister} reads them for whoever may know of them.
 *
 * <p>{@code MatterReceptions} derives which time a matter was received from what the journals name as the visit before.
 *
 * <p>Sessions are planned and held in {@code SessionService}; the rules that rest on their days are {@code SessionRule}.
 * {@code HeadDuty} answers for the head's day of each month, {@code Directions} for what leaders directed.
 */
package vn.nghedan.reception;
