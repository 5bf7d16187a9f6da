package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Agreement;
import ru.traektoria.mentoring.model.Terms.Consent;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * Условия пары, as a machine or a form sends them.
 *
 * @param start {@code true} makes the pair active, so that every paper is needed; otherwise it is a
 *     proposal
 * @param menteesAgreedOn day by which the mentees agreed on paper; absent where they answer on the
 *     portal
 * @param route the route a tutor accompanies
 */
public record TermsRequest(
    List<String> mentors,
    List<String> mentees,
    Form form,
    String orderNumber,
    LocalDate orderOn,
    List<ConsentRequest> consents,
    boolean paid,
    String agreementNumber,
    LocalDate agreementOn,
    LocalDate from,
    LocalDate plannedTo,
    String programme,
    LocalDate menteesAgreedOn,
    String route,
    boolean start) {

  /** Письменное согласие одного наставника. */
  public record ConsentRequest(String mentor, LocalDate on) {}

  /** The terms as the model knows them. */
  public Terms terms() {
    return new Terms(
        ids(mentors),
        ids(mentees),
        form,
        blank(orderNumber) && orderOn == null ? null : new Order(orderNumber, orderOn),
        consents == null
            ? List.of()
            : consents.stream().map(c -> new Consent(new TeacherId(c.mentor()), c.on())).toList(),
        paid,
        blank(agreementNumber) && agreementOn == null
            ? null
            : new Agreement(agreementNumber, agreementOn),
        new Period(from, plannedTo),
        programme == null ? "" : programme.strip(),
        menteesAgreedOn,
        blank(route) ? null : route);
  }

  private static List<TeacherId> ids(List<String> ids) {
    return ids == null
        ? List.of()
        : ids.stream().filter(id -> !id.isBlank()).map(TeacherId::new).toList();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
