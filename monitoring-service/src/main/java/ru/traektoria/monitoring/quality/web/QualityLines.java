package ru.traektoria.monitoring.quality.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.quality.application.Duties;
import ru.traektoria.monitoring.quality.application.Duty;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.monitoring.quality.check.QualityRule;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/** What was found: a row for each rule, or for each organisation. */
@Component
class QualityLines {

  /** A rule with what it found. */
  record RuleLine(
      String title,
      String why,
      String indicators,
      long count,
      long organisations,
      Badge term,
      String href) {}

  /** An organisation with what is to be mended there. */
  record PlaceLine(String name, long count, String worst, Badge term, String href) {}

  static final Table<RuleLine> RULES =
      Table.of(
              "quality",
              QualityPages.PATH,
              Column.<RuleLine>link("title", "Что не так", RuleLine::title, RuleLine::href)
                  .note(RuleLine::why)
                  .sortable(),
              Column.<RuleLine>number("count", "Записей", RuleLine::count).sortable(),
              Column.<RuleLine>number("places", "Организаций", RuleLine::organisations).sortable(),
              Column.<RuleLine>text("indicators", "Какие числа страдают", RuleLine::indicators),
              Column.<RuleLine>badge("term", "Ближайший срок", RuleLine::term))
          .sortedDownBy("count")
          .empty(Empty.saying("Всё в порядке").advice("Ни одно правило ничего не нашло."));

  static final Table<PlaceLine> PLACES =
      Table.of(
              "quality-places",
              QualityPages.PATH + "/organisations",
              Column.<PlaceLine>link("name", "Организация", PlaceLine::name, PlaceLine::href)
                  .sortable(),
              Column.<PlaceLine>number("count", "Записей", PlaceLine::count).sortable(),
              Column.<PlaceLine>text("worst", "Чаще всего", PlaceLine::worst),
              Column.<PlaceLine>badge("term", "Ближайший срок", PlaceLine::term))
          .sortedDownBy("count")
          .empty(Empty.saying("Всё в порядке").advice("Ни одно правило ничего не нашло."));

  private final StaffDirectory directory;

  QualityLines(StaffDirectory directory) {
    this.directory = directory;
  }

  static RuleLine line(Found found, Map<String, Stored<Duty>> set, LocalDate today) {
    QualityRule.Words rule = found.rule();
    List<Stored<Duty>> given =
        found.organisations().stream()
            .map(o -> set.get(Duties.key(rule.code(), o)))
            .filter(java.util.Objects::nonNull)
            .toList();
    return new RuleLine(
        rule.title(),
        rule.why(),
        String.join(", ", rule.indicators()),
        found.findings().size(),
        found.organisations().size(),
        found.findings().isEmpty() ? Badge.good("В порядке") : DutyWords.term(given, today),
        QualityPages.PATH + "/" + rule.code());
  }

  PlaceLine place(
      String id, int count, List<Found> found, Map<String, Stored<Duty>> set, LocalDate today) {
    Found worst =
        found.stream()
            .max(java.util.Comparator.comparingInt(f -> f.in(id).findings().size()))
            .orElseThrow();
    List<Stored<Duty>> given =
        found.stream()
            .filter(f -> f.organisations().contains(id))
            .map(f -> set.get(Duties.key(f.rule().code(), id)))
            .filter(java.util.Objects::nonNull)
            .toList();
    return new PlaceLine(
        directory.shortName(id),
        count,
        worst.rule().title(),
        DutyWords.term(given, today),
        QualityPages.PATH + "/" + worst.rule().code() + "?organisation=" + id);
  }
}
