package ru.traektoria.diagnostics.model.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.platform.kernel.Reason;

/** Можно ли принять ответ: a consent is in force, the campaign runs, the answer fits the item. */
public final class AnsweringRule {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ru"));

  private static final String UNKNOWN_ITEM = "answer.unknown-item";

  private AnsweringRule() {}

  /** Every reason why these answers are not taken. */
  static List<Reason> reasons(
      Assessment assessment, Instrument instrument, Map<String, List<String>> answers) {
    if (!assessment.state().answerable()) {
      return List.of(notNow(assessment.state()));
    }
    List<Item> asked = instrument.items(assessment.questionnaire().competences());
    List<Reason> reasons = new ArrayList<>();
    answers.forEach((code, chosen) -> problem(asked, code, chosen).ifPresent(reasons::add));
    return reasons;
  }

  /** Every reason why this answer is not taken; an empty one takes the answer back. */
  static List<Reason> reasons(Assessment assessment, Instrument instrument, AnswerSlip slip) {
    if (!assessment.state().answerable()) {
      return List.of(notNow(assessment.state()));
    }
    List<Item> asked = instrument.items(assessment.questionnaire().competences());
    return problem(asked, slip.item(), slip.chosen()).stream()
        .filter(reason -> !slip.chosen().isEmpty() || reason.code().equals(UNKNOWN_ITEM))
        .toList();
  }

  private static Optional<Reason> problem(List<Item> asked, String code, List<String> chosen) {
    return asked.stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .map(item -> item.problem(chosen))
        .orElse(
            Optional.of(Reason.at(code, UNKNOWN_ITEM, "В этой диагностике нет такого вопроса.")));
  }

  private static Reason notNow(AssessmentState state) {
    return switch (state) {
      case INVITED ->
          Reason.of(
              "answer.no-consent",
              "Сначала дайте согласие на диагностику: без него ответы не" + " принимаются.");
      case DECLINED ->
          Reason.of(
              "answer.declined", "Вы отказались от этой диагностики. Передумали — дайте согласие.");
      case WITHDRAWN ->
          Reason.of("answer.withdrawn", "Согласие отозвано, ответы больше не принимаются.");
      default ->
          Reason.of("answer.already-scored", "Диагностика уже завершена, ответы изменить нельзя.");
    };
  }

  /**
   * Why the campaign takes no answers on this day.
   *
   * @param campaign {@code null} outside a campaign: then any day is good
   */
  public static List<Reason> calendar(Campaign campaign, LocalDate today) {
    if (campaign == null) {
      return List.of();
    }
    if (campaign.state() == CampaignState.CLOSED || today.isAfter(campaign.period().to())) {
      return List.of(
          Reason.of(
              "campaign.over",
              "Кампания завершена (последний день — %s). Попросите методиста продлить её."
                  .formatted(DAY.format(campaign.period().to()))));
    }
    if (today.isBefore(campaign.period().from())) {
      return List.of(
          Reason.of(
              "campaign.not-yet",
              "Диагностика откроется %s.".formatted(DAY.format(campaign.period().from()))));
    }
    return List.of();
  }
}
