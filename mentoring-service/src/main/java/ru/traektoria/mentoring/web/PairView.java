package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.traektoria.mentoring.application.Attention;
import ru.traektoria.mentoring.model.Closing;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Session;
import ru.traektoria.mentoring.model.Terms.Agreement;
import ru.traektoria.mentoring.model.Terms.Consent;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;

/**
 * A pair as people and machines read it, with names.
 *
 * @param version for {@code If-Match}
 * @param organisation where its mentees work, {@code null} if in several
 * @param lastHeldOn day of the last entry of the log
 * @param attention what asks for attention today
 */
public record PairView(
    String id,
    long version,
    Status status,
    Form form,
    List<Named> mentors,
    List<Named> mentees,
    String municipality,
    Named organisation,
    Order order,
    List<Consent> consents,
    boolean paid,
    Agreement agreement,
    LocalDate from,
    LocalDate plannedTo,
    String programme,
    List<Session> sessions,
    LocalDate lastHeldOn,
    Set<Attention> attention,
    Closing closing,
    boolean imported) {

  /** The mentors' names in one line. */
  public String mentorNames() {
    return names(mentors);
  }

  /** The mentees' names in one line. */
  public String menteeNames() {
    return names(mentees);
  }

  private static String names(List<Named> people) {
    return String.join(", ", people.stream().map(Named::name).toList());
  }
}
