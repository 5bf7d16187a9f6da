package ru.traektoria.events.plan.model.period;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The years a plan is for: one or several academic years (1 September to 31 August) or calendar
 * years.
 *
 * @param first the year in which the first one begins
 * @param last the year in which the last one begins
 */
public record PlanYears(Kind kind, int first, int last) {

  private static final Pattern STAGE =
      Pattern.compile("(\\d)(?:-?[йя])?(?:[-–](\\d)(?:-?[йея])?)? ?год");
  private static final Pattern CALENDAR = Pattern.compile("(20\\d\\d)(?: ?[-–] ?(20\\d\\d))? ?г");
  private static final int MOST = 10;

  /** Учебный or календарный. */
  public enum Kind {
    /** Учебный год. */
    ACADEMIC,
    /** Календарный год. */
    CALENDAR
  }

  /** One academic year. */
  public static PlanYears academic(int year) {
    return new PlanYears(Kind.ACADEMIC, year, year);
  }

  /** Calendar years. */
  public static PlanYears calendar(int first, int last) {
    return new PlanYears(Kind.CALENDAR, first, last);
  }

  /** Answers whether the years are in order and not absurdly many. */
  public boolean sensible() {
    return first >= 2000 && first <= 2100 && last >= first && last - first < MOST;
  }

  /** Every year of it. */
  public List<Integer> all() {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** True for more than one year. */
  public boolean several() {
    return last > first;
  }

  /** All its days. */
  public Span span() {
    return of(first).and(of(last));
  }

  /** The days of one of its years. */
  public Span of(int year) {
    return kind == Kind.ACADEMIC
        ? new Span(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31))
        : new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** As many years, beginning after the last. */
  public PlanYears next() {
    return later(last - first + 1);
  }

  /** The same, so many years later. */
  public PlanYears later(int years) {
    return new PlanYears(kind, first + years, last + years);
  }

  /** «2026/27 учебный год», «2021–2024 годы». */
  public String label() {
    if (kind == Kind.ACADEMIC) {
      return several()
          ? "%d/%02d–%d/%02d учебные годы"
              .formatted(first, (first + 1) % 100, last, (last + 1) % 100)
          : "%d/%02d учебный год".formatted(first, (first + 1) % 100);
    }
    return several() ? first + "–" + last + " годы" : first + " год";
  }

  /**
   * The years of a stage of the plan, as its heading names them: «Этап 2 (2–3-й годы)»,
   * «Подготовительный этап (2021г.)»; those of the whole plan where the heading names none.
   */
  public PlanYears ofStage(String heading) {
    Matcher calendar = CALENDAR.matcher(heading);
    if (calendar.find()) {
      int from = Integer.parseInt(calendar.group(1));
      int to = calendar.group(2) == null ? from : Integer.parseInt(calendar.group(2));
      return from >= first && to <= last && from <= to ? new PlanYears(kind, from, to) : this;
    }
    Matcher stage = STAGE.matcher(heading);
    if (!stage.find()) {
      return this;
    }
    int from = first + Integer.parseInt(stage.group(1)) - 1;
    int to = stage.group(2) == null ? from : first + Integer.parseInt(stage.group(2)) - 1;
    return from >= first && from <= to && to <= last ? new PlanYears(kind, from, to) : this;
  }
}
