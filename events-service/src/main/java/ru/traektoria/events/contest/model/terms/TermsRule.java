package ru.traektoria.events.contest.model.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** May a contest be held on these terms? Every objection names its field. */
public final class TermsRule {

  private static final int LONGEST = 200;
  private static final int MOST_STAGES = 4;
  private static final int MOST_NOMINATIONS = 30;
  private static final int MOST_POINTS = 100;

  private final List<Reason> reasons = new ArrayList<>();

  private TermsRule() {}

  /** Everything that speaks against the terms; empty when nothing does. */
  public static List<Reason> against(ContestTerms terms) {
    TermsRule rule = new TermsRule();
    rule.head(terms);
    rule.window(terms);
    rule.require(
        !terms.stages().isEmpty() && terms.stages().size() <= MOST_STAGES,
        "s0.title",
        "Опишите этапы: от одного до четырёх.");
    LocalDate after = terms.window() == null ? null : rule.day(terms.window());
    for (int i = 0; i < terms.stages().size(); i++) {
      rule.stage(terms.stages().get(i), "s" + i + ".", after);
      after = terms.stages().get(i).resultOn();
    }
    return rule.reasons;
  }

  private void head(ContestTerms terms) {
    require(
        !terms.title().isEmpty() && terms.title().length() <= LONGEST,
        "title",
        "Напишите название, не длиннее 200 знаков.");
    require(terms.level() != null, "level", "Выберите уровень конкурса.");
    require(
        terms.link().isEmpty() || terms.link().matches("https?://\\S+"),
        "link",
        "Ссылка начинается с http:// или https://.");
    require(
        !terms.nominations().isEmpty() && terms.nominations().size() <= MOST_NOMINATIONS,
        "nominations",
        "Назовите номинации, от одной до тридцати.");
    require(positive(terms.audience().lessYears()), "lessYears", "Стаж — целое больше нуля.");
    require(positive(terms.audience().youngerThan()), "youngerThan", "Возраст — больше нуля.");
    require(terms.winners() >= 1, "winners", "Победитель в номинации — хотя бы один.");
    require(terms.prizes() >= 0, "prizes", "Число призовых мест не меньше нуля.");
  }

  private void window(ContestTerms terms) {
    Window window = terms.window();
    boolean named = window != null && window.opens() != null && window.deadline() != null;
    require(named, "deadline", "Укажите, с какого и по какое время принимаются заявки.");
    if (named) {
      require(
          window.opens().isBefore(window.deadline()),
          "deadline",
          "Приём заявок заканчивается позже, чем начинается.");
    }
  }

  private LocalDate day(Window window) {
    return window.deadline() == null ? null : window.deadline().toLocalDate();
  }

  private void stage(Stage stage, String at, LocalDate after) {
    require(!stage.title().isEmpty(), at + "title", "Назовите этап.");
    require(stage.format() != null, at + "format", "Выберите, очно или заочно.");
    boolean dated = stage.from() != null && stage.to() != null && stage.resultOn() != null;
    require(dated, at + "from", "Укажите даты работы жюри и день итогов.");
    if (dated) {
      boolean ordered =
          !stage.to().isBefore(stage.from()) && !stage.resultOn().isBefore(stage.to());
      require(ordered, at + "to", "Сначала жюри начинает, потом заканчивает, потом итоги.");
      require(
          after == null || !stage.from().isBefore(after),
          at + "from",
          "Этап начинается после приёма заявок и после итогов прошлого этапа.");
    }
    require(stage.perWork() >= 0, at + "perWork", "Число экспертов не меньше нуля.");
    require(stage.advance() >= 0, at + "advance", "Число прошедших не меньше нуля.");
    require(!stage.criteria().isEmpty(), at + "criteria", "Назовите критерии.");
    for (Criterion criterion : stage.criteria()) {
      criterion(criterion, at + "criteria");
    }
  }

  private void criterion(Criterion criterion, String field) {
    boolean weighed =
        criterion.weight() != null
            && criterion.weight().signum() > 0
            && criterion.weight().compareTo(BigDecimal.TEN) <= 0
            && criterion.weight().scale() <= 2;
    boolean bounded = criterion.most() >= 1 && criterion.most() <= MOST_POINTS;
    boolean named = criterion.name() != null && !criterion.name().isBlank();
    require(
        named && weighed && bounded,
        field,
        "Критерий — «название; вес до 10; наибольший балл от 1 до 100», по одному в строке.");
  }

  private static boolean positive(Integer number) {
    return number == null || number > 0;
  }

  private void require(boolean holds, String field, String message) {
    if (!holds) {
      reasons.add(Reason.at(field, "contest." + field.replaceAll("^s\\d\\.", "stage-"), message));
    }
  }
}
