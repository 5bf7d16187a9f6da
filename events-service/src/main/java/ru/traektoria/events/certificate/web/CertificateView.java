package ru.traektoria.events.certificate.web;

import java.time.LocalDate;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/**
 * A certificate as people and machines read it.
 *
 * @param version for {@code If-Match}; {@code null} where nobody may change it
 * @param name of the person, by the staff directory
 * @param check public address of the check
 * @param reason why it was annulled; {@code null} while it holds
 */
public record CertificateView(
    String code,
    String printed,
    Long version,
    String number,
    String teacher,
    String name,
    Role role,
    String title,
    String what,
    String when,
    String hours,
    String organiser,
    String issuer,
    LocalDate issuedOn,
    Certificate.State state,
    LocalDate revokedOn,
    String reason,
    String check) {

  /** Answers whether it holds. */
  public boolean valid() {
    return state == Certificate.State.VALID;
  }

  /** Where it stands, as people read it. */
  public Badge badge() {
    return valid()
        ? Badge.good("Действителен")
        : Badge.bad("Аннулирован " + Russian.shortDate(revokedOn)).icon("ban");
  }
}
