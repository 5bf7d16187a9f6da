package ru.traektoria.diagnostics.model.assessment;

import java.util.List;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.platform.kernel.Reason;

/** Можно ли дать согласие, отказаться или отозвать его. */
final class ConsentRule {

  private ConsentRule() {}

  /** A consent may be given, or its recipients changed, until the first answer. */
  static List<Reason> giving(Assessment assessment, Consent consent, ConsentText current) {
    if (consent.medium() == ConsentMedium.PORTAL && consent.textVersion() != current.version()) {
      return List.of(
          Reason.at(
              "textVersion",
              "consent.old-text",
              "Текст согласия изменился. Прочитайте новую редакцию и подтвердите её."));
    }
    if (!current.offered().containsAll(consent.recipients())) {
      return List.of(
          Reason.at(
              "recipients",
              "consent.recipient",
              "Этот текст согласия не предлагает такого получателя. Обновите страницу."));
    }
    return switch (assessment.state()) {
      case INVITED, DECLINED, CONSENTED -> List.of();
      case STARTED ->
          List.of(
              Reason.of(
                  "consent.already-started",
                  "Согласие уже дано, диагностика начата. Чтобы изменить получателей, отзовите"
                      + " согласие."));
      case SCORED -> List.of(Reason.of("consent.already-scored", "Эта диагностика уже пройдена."));
      case WITHDRAWN ->
          List.of(
              Reason.of(
                  "consent.withdrawn",
                  "Согласие на эту диагностику отозвано. Попросите новое приглашение."));
    };
  }

  /** Refusing is possible until the diagnostics is done; later it is a withdrawal. */
  static List<Reason> declining(Assessment assessment) {
    return switch (assessment.state()) {
      case INVITED, CONSENTED, DECLINED -> List.of();
      case STARTED, SCORED ->
          List.of(
              Reason.of(
                  "consent.decline-too-late",
                  "Диагностика уже начата: вместо отказа отзовите согласие."));
      case WITHDRAWN ->
          List.of(Reason.of("consent.withdrawn", "Согласие на эту диагностику уже отозвано."));
    };
  }

  /** A consent can be withdrawn at any moment after it was given. */
  static List<Reason> withdrawing(Assessment assessment) {
    return assessment.consent() == null
        ? List.of(
            Reason.of("consent.none", "Согласие на эту диагностику не давалось: отзывать нечего."))
        : List.of();
  }
}
