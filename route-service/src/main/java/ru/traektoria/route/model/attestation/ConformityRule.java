package ru.traektoria.route.model.attestation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.attestation.Conformity.Acquaintance;
import ru.traektoria.route.model.attestation.Conformity.Protocol;
import ru.traektoria.route.model.attestation.ExemptionRule.Exempt;
import ru.traektoria.route.model.attestation.Scheduling.Plan;

/**
 * Что должно быть верно на каждом шаге аттестации на соответствие (порядок № 196): a person knows
 * of it 30 days before, two thirds of the commission are there.
 */
final class ConformityRule {

  private static final int DAYS_OF_NOTICE = 30;
  private static final int LEAST_WORDS = 50;

  private ConformityRule() {}

  static List<Reason> scheduling(String position, Plan plan) {
    List<Reason> reasons = new ArrayList<>();
    if (position == null || position.isBlank()) {
      reasons.add(Reason.at("position", "conformity.position", "Выберите должность"));
    }
    if (plan.schedule().order() == null || plan.schedule().order().isBlank()) {
      reasons.add(Reason.at("order", "conformity.order", "Укажите номер приказа"));
    }
    if (plan.schedule().orderOn() == null) {
      reasons.add(Reason.at("orderOn", "conformity.order", "Укажите дату приказа"));
    }
    session(reasons, plan.schedule().sessionOn(), plan.today());
    plan.exempt().map(ConformityRule::exempted).ifPresent(reasons::add);
    return reasons;
  }

  /** A person who is acquainted already keeps the 30 days. */
  static List<Reason> moving(LocalDate sessionOn, Acquaintance told, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    session(reasons, sessionOn, today);
    if (told != null && sessionOn != null && tooSoon(told.on(), sessionOn)) {
      reasons.add(notice(told.on()));
    }
    return reasons;
  }

  static List<Reason> representing(String text) {
    return text != null && text.strip().length() >= LEAST_WORDS
        ? List.of()
        : List.of(
            Reason.at(
                "text",
                "conformity.representation",
                "Опишите деловые качества, результаты работы и обучение педагога — хотя бы"
                    + " одним-двумя предложениями"));
  }

  static List<Reason> acquainting(Conformity now, Acquaintance told, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    past(reasons, told.on(), today);
    if (told.on() != null && told.on().isBefore(now.representation().on())) {
      reasons.add(Reason.at("on", "conformity.acquaintance", "Представление написано позже"));
    }
    if (told.on() != null && tooSoon(told.on(), now.schedule().sessionOn())) {
      reasons.add(notice(told.on()));
    }
    return reasons;
  }

  static List<Reason> deciding(Conformity now, Protocol told, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (told.number() == null || told.number().isBlank()) {
      reasons.add(Reason.at("number", "conformity.number", "Укажите номер протокола"));
    }
    past(reasons, told.on(), today);
    if (told.on() != null && told.on().isBefore(now.schedule().sessionOn())) {
      reasons.add(Reason.at("on", "conformity.early", "Заседание раньше дня по графику"));
    }
    votes(reasons, told);
    return reasons;
  }

  private static void votes(List<Reason> reasons, Protocol told) {
    int present = told.votesFor() + told.against();
    boolean odd = told.votesFor() < 0 || told.against() < 0 || present > told.members();
    if (odd || told.members() < 3) {
      reasons.add(
          Reason.at(
              "members",
              "conformity.members",
              "Проверьте голоса: в комиссии не меньше трёх человек, голосов не больше, чем членов"));
    } else if (present * 3 < told.members() * 2) {
      reasons.add(
          Reason.at(
              "members",
              "conformity.quorum",
              "Заседание неправомочно: нужно не меньше двух третей комиссии"));
    }
  }

  private static void session(List<Reason> reasons, LocalDate on, LocalDate today) {
    if (on == null) {
      reasons.add(Reason.at("sessionOn", "conformity.session", "Укажите день заседания"));
    } else if (tooSoon(today, on)) {
      reasons.add(notice(today));
    }
  }

  private static void past(List<Reason> reasons, LocalDate on, LocalDate today) {
    if (on == null) {
      reasons.add(Reason.at("on", "conformity.date", "Укажите дату"));
    } else if (on.isAfter(today)) {
      reasons.add(Reason.at("on", "conformity.date", "Эта дата ещё не наступила"));
    }
  }

  private static boolean tooSoon(LocalDate told, LocalDate sessionOn) {
    return told.plusDays(DAYS_OF_NOTICE).isAfter(sessionOn);
  }

  private static Reason notice(LocalDate told) {
    LocalDate earliest = told.plusDays(DAYS_OF_NOTICE);
    return Reason.at(
        "sessionOn",
        "conformity.notice",
        "Педагога знакомят не позднее чем за 30 дней до заседания: самый ранний день — %02d.%02d.%d"
            .formatted(earliest.getDayOfMonth(), earliest.getMonthValue(), earliest.getYear()));
  }

  private static Reason exempted(Exempt exempt) {
    LocalDate until = exempt.until();
    return Reason.at(
        "teacher",
        "conformity.exempt",
        "По закону аттестация не проводится: "
            + exempt.why().label()
            + (until == null
                ? ""
                : " (до %02d.%02d.%d)"
                    .formatted(until.getDayOfMonth(), until.getMonthValue(), until.getYear())));
  }
}
