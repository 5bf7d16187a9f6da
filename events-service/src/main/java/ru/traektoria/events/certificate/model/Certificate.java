package ru.traektoria.events.certificate.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Сертификат of one person for one thing that was attended. What the paper says is kept as it was
 * when it was issued; the name alone comes from the staff directory.
 *
 * @param code opens the public check
 * @param number «2026/27-00012», counted in the municipality and academic year
 * @param role as whom the person took part
 * @param issuer who issued it
 * @param revocation why it does not hold any more; {@code null} while it holds
 */
public record Certificate(
    CertificateCode code,
    String number,
    TeacherId teacher,
    Role role,
    Place issuer,
    Deed deed,
    LocalDate issuedOn,
    Revocation revocation) {

  /** Why an annulled certificate was annulled is told in so many signs at most. */
  private static final int LONGEST = 500;

  /**
   * What was attended.
   *
   * @param source id of the activity, series or contest it is issued for
   * @param participation id of the person's participation there
   * @param kind of the activity; {@code null} for a series
   * @param to the last day; the same as {@code from} for one day
   * @param hours academic hours; {@code null} if not counted
   * @param organiser кто проводил, in words
   */
  public record Deed(
      String source,
      String participation,
      String title,
      ActivityKind kind,
      LocalDate from,
      LocalDate to,
      BigDecimal hours,
      String organiser) {}

  /**
   * Аннулирование.
   *
   * @param byItself followed from a correction of the attendance or of the role
   */
  public record Revocation(LocalDate on, String reason, boolean byItself) {}

  /** Where a certificate stands. */
  public enum State {
    /** Действителен. */
    VALID,
    /** Аннулирован. */
    REVOKED
  }

  public Certificate {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(teacher, "teacher");
  }

  /** Where it stands. */
  public State state() {
    return revocation == null ? State.VALID : State.REVOKED;
  }

  /** Answers whether it holds. */
  public boolean valid() {
    return revocation == null;
  }

  /**
   * Answers whether another may follow by itself: there was none, or a correction took the last one
   * back. One annulled by a person stays annulled until a person issues it again.
   */
  public static boolean mayFollow(Optional<Certificate> last) {
    return last.map(known -> !known.valid() && known.revocation().byItself()).orElse(true);
  }

  /** Аннулирует с причиной: the check tells the day, the reason stays inside. */
  public Decision<Certificate, Object> revoke(String reason, LocalDate on) {
    if (!valid()) {
      return Decision.refuse(Reason.of("certificate.revoked", "Сертификат уже аннулирован."));
    }
    String said = reason == null ? "" : reason.strip();
    if (said.isBlank() || said.length() > LONGEST) {
      return Decision.refuse(
          Reason.at(
              "reason", "certificate.reason", "Напишите причину аннулирования, до 500 знаков."));
    }
    return Decision.accept(with(new Revocation(on, said, false)));
  }

  /**
   * The participation was corrected: who was not there, or was there as somebody else, has no such
   * certificate.
   */
  public Decision<Certificate, Object> corrected(boolean present, Role now, LocalDate on) {
    if (!valid() || present && now == role) {
      return Decision.unchanged(this);
    }
    String why = present ? "Исправлена роль участника." : "Исправлена явка: участник не был.";
    return Decision.accept(with(new Revocation(on, why, true)));
  }

  private Certificate with(Revocation told) {
    return new Certificate(code, number, teacher, role, issuer, deed, issuedOn, told);
  }
}
