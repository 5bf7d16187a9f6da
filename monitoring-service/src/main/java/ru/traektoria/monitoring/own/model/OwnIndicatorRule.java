package ru.traektoria.monitoring.own.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Reason;

/** Что нужно своему показателю: each rule says what is missing and where. */
public enum OwnIndicatorRule {
  NAMED("name", "Назовите показатель.", d -> filled(d.name())),
  NAME_FITS("name", "Название длиннее 300 знаков: сократите его.", d -> fits(d.name(), 300)),
  BRIEF_FITS("brief", "Короткое название — до 60 знаков.", d -> fits(d.brief(), 60)),
  MEASURED("unit", "Выберите, доля это или число.", d -> d.unit() != null),
  DIRECTED("direction", "Выберите, что лучше: больше или меньше.", d -> d.direction() != null),
  COUNTED("of", "Выберите, кого или что считать.", d -> filled(d.of())),
  SHARE_OF_SOMETHING(
      "denominator",
      "Доле нужен знаменатель: от кого она считается. Добавьте хотя бы одно условие.",
      d -> d.unit() != Definition.Unit.PERCENT || size(d.denominator()) > 0),
  COUNT_OF_ALL(
      "denominator",
      "У числа нет знаменателя: уберите его условия или выберите «доля».",
      d -> d.unit() != Definition.Unit.COUNT || d.denominator() == null),
  SOMETHING_IS_ASKED(
      "numerator", "Добавьте хотя бы одно условие: кого считать.", d -> size(d.numerator()) > 0),
  NO_EMPTY_GROUP(
      "numerator",
      "Есть группа без условий: добавьте в неё условие или уберите группу.",
      d -> full(d.numerator()) && full(d.denominator())),
  NOT_TOO_MANY(
      "numerator",
      "Условий больше 20: разделите показатель на два.",
      d -> size(d.numerator()) + size(d.denominator()) <= OwnIndicatorRule.MOST),
  OVER_A_YEAR("period.year", "Выберите, за какой год считать.", d -> d.period().year() != null),
  SHOWN_ON_A_DAY(
      "period.day",
      "Выберите день, на который показывается прошедший год, например 31 августа.",
      d -> d.period().exists()),
  WRITTEN_IN_WORDS(
      "words",
      "Формула записана на CEL: скажите словами, как считается показатель.",
      d -> !expert(d) || filled(d.words())),
  WORDS_FIT("words", "Описание длиннее 1000 знаков: сократите его.", d -> fits(d.words(), 1000)),
  BY_A_PAPER(
      "paper.title",
      "Укажите документ, которым введён показатель, например «Приказ управления образования».",
      d -> d.paper() != null && filled(d.paper().title()));

  /** How many conditions one definition may have. */
  public static final int MOST = 20;

  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;

  private final String field;
  private final String message;
  private final Predicate<Definition> holds;

  OwnIndicatorRule(String field, String message, Predicate<Definition> holds) {
    this.field = field;
    this.message = message;
    this.holds = holds;
  }

  /** What is wrong with the definition; a list that may be added to. */
  public static List<Reason> problems(Definition definition) {
    return new ArrayList<>(
        Stream.of(values())
            .filter(rule -> !rule.holds.test(definition))
            .map(rule -> Reason.at(rule.field, rule.code(), rule.message))
            .toList());
  }

  /** Whether the day is one of these times: a typing error in the year defines nothing. */
  static List<Reason> plausible(LocalDate from) {
    boolean plausible = from == null || from.getYear() >= EARLIEST && from.getYear() <= LATEST;
    String message = "Год должен быть от %d до %d: проверьте дату.".formatted(EARLIEST, LATEST);
    return plausible ? List.of() : List.of(at("own.year", message));
  }

  /**
   * Whether what is said applies from a day that nobody has looked at yet: neither a day gone by
   * nor one that a frozen window shows.
   */
  static List<Reason> dates(
      OwnIndicator indicator, LocalDate from, LocalDate today, LocalDate frozen) {
    if (from == null) {
      return List.of(Reason.at("validFrom", "own.from", "Укажите, с какого дня."));
    }
    List<Reason> problems = new ArrayList<>(plausible(from));
    if (indicator.end() != null) {
      problems.add(
          Reason.of("own.ended", "Показатель уже прекращён. Заведите новый: код не повторяется."));
    }
    if (from.isBefore(today)) {
      problems.add(
          at("own.past", "Изменение действует с сегодняшнего дня или позже: прошлое не меняется."));
    }
    if (frozen != null && !from.isAfter(frozen)) {
      problems.add(at("own.frozen", "Этот день уже заморожен: выберите день после него."));
    }
    return problems;
  }

  /** A version does not begin before the one that was said last; an end may come before it. */
  static List<Reason> order(OwnIndicator indicator, LocalDate from) {
    return from != null && from.isBefore(indicator.last().validFrom())
        ? List.of(
            at(
                "own.order",
                "Предыдущая редакция начинается позже: выберите её день или день после него."))
        : List.of();
  }

  private static Reason at(String code, String message) {
    return Reason.at("validFrom", code, message);
  }

  /** Stable and machine-readable. */
  public String code() {
    return "own." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  private static boolean fits(String text, int most) {
    return text == null || text.length() <= most;
  }

  private static int size(Clauses clauses) {
    return clauses == null ? 0 : clauses.size();
  }

  private static boolean full(Clauses clauses) {
    return clauses == null
        || clauses.groups().stream().noneMatch(group -> group.clauses().isEmpty());
  }

  private static boolean expert(Definition definition) {
    return Stream.of(definition.numerator(), definition.denominator())
        .anyMatch(clauses -> clauses != null && clauses.expert());
  }
}
