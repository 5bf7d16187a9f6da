package ru.traektoria.events.series.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a series is.
 *
 * @param from the first day
 * @param to the last day
 * @param subjects предметы, in words
 * @param programme программа, in words; may be empty
 * @param share per cent of the sessions somebody has to attend for the certificate of the whole
 *     series; {@code null}: the series gives none
 * @param planItem the item of a plan it fulfils; {@code null} if none
 */
public record SeriesTerms(
    String title,
    SeriesKind kind,
    LocalDate from,
    LocalDate to,
    List<String> subjects,
    String programme,
    Integer share,
    PlanItemRef planItem) {

  public SeriesTerms {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    subjects =
        subjects == null
            ? List.of()
            : subjects.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    programme = programme == null ? "" : programme.strip();
  }

  /** Пункт плана: the plan and the item in it. */
  public record PlanItemRef(String plan, String item) {}

  /** Answers whether a day is among its days (S1-85). */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
