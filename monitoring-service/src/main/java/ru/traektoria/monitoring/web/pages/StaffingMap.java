package ru.traektoria.monitoring.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Row;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;

/**
 * The cells of the map: every number is the numerator of an indicator of the catalogue in that
 * organisation and subject, so that the map and the tables never differ and every number opens.
 */
@Component
class StaffingMap {

  /** What of the map is looked at. */
  enum When {
    NOW(
        new Kind("T2.1", "В", "вакансии"),
        new Kind("T2.2", "Н", "не по профилю"),
        new Kind("T2.4", "П", "пенсионного возраста"),
        new Kind("T2.5", "Ч", "больше 30 часов")),
    LATER(
        new Kind("K.3", "З", "может понадобиться замена"),
        new Kind("K.1", "П", "достигнут пенсионного возраста"),
        new Kind("K.2", "С", "кончается срок назначения"),
        new Kind("K.4", "К", "КПК кончается за полгода"));

    private final List<Kind> kinds;

    When(Kind... kinds) {
      this.kinds = List.of(kinds);
    }

    List<Kind> legend() {
      return kinds;
    }
  }

  /** What is counted: the indicator, the letter that stands for it, and its words. */
  record Kind(String code, String letter, String words) {}

  /** A number of a cell, and who is behind it. */
  record Need(Kind kind, long count, String href) {}

  /**
   * A cell.
   *
   * @param organisation its name; «Всего» in the row of totals
   * @param tone how the cell is painted: vacant, need or empty
   */
  record Gap(String organisation, String subject, List<Need> needs, String tone) {
    long count(String code) {
      return needs.stream()
          .filter(need -> need.kind().code().equals(code))
          .mapToLong(Need::count)
          .sum();
    }
  }

  /** An organisation: all of it, what belongs to no subject, and each subject. */
  record Line(String name, Gap all, List<Gap> cells) {}

  /** The map: totals first; subjects in which nothing is missing anywhere are left out. */
  record Map(List<String> subjects, Line whole, List<Line> lines, List<Gap> gaps) {}

  /** Beyond any subject: positions without one (AMB-16). */
  private static final String NO_SUBJECT = "Вне предметов";

  private final Tables tables;
  private final Asked asked;
  private final Choices choices;

  StaffingMap(Tables tables, Asked asked, Choices choices) {
    this.tables = tables;
    this.asked = asked;
    this.choices = choices;
  }

  /** The day on which the map is shown. */
  LocalDate day(Selection selection) {
    return tables.day(indicator("T2.1", selection), selection, asked.today());
  }

  private Indicator indicator(String code, Selection selection) {
    return tables.catalogue().find(code, selection.lastDay(asked.today())).orElseThrow();
  }

  Map of(Selection selection, When when, Place place) {
    TreeMap<String, String> subjects = new TreeMap<>();
    TreeMap<String, String> organisations = new TreeMap<>();
    for (Kind kind : when.legend()) {
      Indicator indicator = indicator(kind.code(), selection);
      parts(indicator, Breakdown.SUBJECT, selection)
          .forEach((code, n) -> subjects.put(Russian.sortKey(choices.subject(code)) + code, code));
      parts(indicator, Breakdown.ORGANISATION, selection)
          .forEach(
              (id, n) -> organisations.put(Russian.sortKey(choices.organisation(id)) + id, id));
    }
    List<String> codes = List.copyOf(subjects.values());
    java.util.Map<String, java.util.Map<String, Long>> counts = counts(selection, when, codes);
    List<Line> lines = new ArrayList<>();
    for (String id : organisations.values()) {
      lines.add(line(choices.organisation(id), id, codes, counts, when, place));
    }
    Line whole =
        line("Всего", selection.organisation(), codes, totals(selection, when, codes), when, place);
    List<Gap> gaps = new ArrayList<>();
    lines.forEach(
        line -> line.cells().stream().filter(gap -> !gap.needs().isEmpty()).forEach(gaps::add));
    gaps.sort(Comparator.comparing(gap -> Russian.sortKey(gap.organisation())));
    List<String> names = new ArrayList<>(codes.stream().map(choices::subject).toList());
    names.add(NO_SUBJECT);
    return new Map(names, whole, lines, gaps);
  }

  private java.util.Map<String, Long> parts(
      Indicator indicator, Breakdown by, Selection selection) {
    java.util.Map<String, Long> counts = new LinkedHashMap<>();
    if (selection.part() != null && !indicator.breakdowns().contains(selection.part().by())) {
      return counts;
    }
    tables
        .breakdown(indicator, by, selection, asked.today())
        .forEach(
            (key, row) -> {
              long count = count(row);
              if (count > 0) {
                counts.put(key, count);
              }
            });
    return counts;
  }

  private static long count(Row row) {
    return row.numerator() == null ? 0 : row.numerator().longValue();
  }

  /** Key of the indicator and subject («» for all subjects) → organisation → how many. */
  private java.util.Map<String, java.util.Map<String, Long>> counts(
      Selection selection, When when, List<String> subjects) {
    java.util.Map<String, java.util.Map<String, Long>> counts = new LinkedHashMap<>();
    for (Kind kind : when.legend()) {
      Indicator indicator = indicator(kind.code(), selection);
      counts.put(kind.code() + "|", parts(indicator, Breakdown.ORGANISATION, selection));
      for (String subject : subjects) {
        counts.put(
            kind.code() + "|" + subject,
            parts(indicator, Breakdown.ORGANISATION, selection.inSubject(subject)));
      }
    }
    return counts;
  }

  /** The same of all organisations together: a person counts once. */
  private java.util.Map<String, java.util.Map<String, Long>> totals(
      Selection selection, When when, List<String> subjects) {
    String all = selection.organisation() == null ? "" : selection.organisation();
    java.util.Map<String, java.util.Map<String, Long>> totals = new LinkedHashMap<>();
    for (Kind kind : when.legend()) {
      Indicator indicator = indicator(kind.code(), selection);
      Row row = tables.row(indicator, selection, asked.today());
      totals.put(kind.code() + "|", java.util.Map.of(all, count(row)));
      java.util.Map<String, Long> bySubject = parts(indicator, Breakdown.SUBJECT, selection);
      for (String subject : subjects) {
        totals.put(
            kind.code() + "|" + subject,
            java.util.Map.of(all, bySubject.getOrDefault(subject, 0L)));
      }
    }
    return totals;
  }

  private Line line(
      String name,
      String organisation,
      List<String> subjects,
      java.util.Map<String, java.util.Map<String, Long>> counts,
      When when,
      Place place) {
    List<Gap> cells = new ArrayList<>();
    for (String subject : subjects) {
      cells.add(gap(name, organisation, subject, counts, when, place));
    }
    cells.add(beside(name, organisation, subjects, counts));
    return new Line(name, gap(name, organisation, null, counts, when, place), cells);
  }

  private Gap gap(
      String name,
      String organisation,
      String subject,
      java.util.Map<String, java.util.Map<String, Long>> counts,
      When when,
      Place place) {
    String key = organisation == null ? "" : organisation;
    List<Need> needs = new ArrayList<>();
    for (Kind kind : when.legend()) {
      String of = kind.code() + "|" + (subject == null ? "" : subject);
      long count = counts.get(of).getOrDefault(key, 0L);
      if (count > 0) {
        needs.add(new Need(kind, count, href(kind, organisation, subject, place)));
      }
    }
    return new Gap(name, subject == null ? "Всего" : choices.subject(subject), needs, tone(needs));
  }

  /** Vacancies without a subject: a vacancy has one at most, so that the rest is exact. */
  private static Gap beside(
      String name,
      String organisation,
      List<String> subjects,
      java.util.Map<String, java.util.Map<String, Long>> counts) {
    String key = organisation == null ? "" : organisation;
    Kind vacancies = When.NOW.legend().get(0);
    if (!counts.containsKey(vacancies.code() + "|")) {
      return new Gap(name, NO_SUBJECT, List.of(), "empty");
    }
    long rest = counts.get(vacancies.code() + "|").getOrDefault(key, 0L);
    for (String subject : subjects) {
      rest -= counts.get(vacancies.code() + "|" + subject).getOrDefault(key, 0L);
    }
    List<Need> needs = rest > 0 ? List.of(new Need(vacancies, rest, null)) : List.of();
    return new Gap(name, NO_SUBJECT, needs, tone(needs));
  }

  private static String tone(List<Need> needs) {
    if (needs.isEmpty()) {
      return "empty";
    }
    String first = needs.get(0).kind().code();
    return first.equals("T2.1") || first.equals("K.3") ? "vacant" : "need";
  }

  private static String href(Kind kind, String organisation, String subject, Place place) {
    Asked.Question there = place.question();
    there = organisation == null ? there : there.ofOrganisation(organisation);
    there = subject == null ? there : there.ofSubject(subject);
    return new Place(there, null).at("/monitoring/indicators/" + kind.code() + "/people");
  }

  /** The map as a file: a row for each organisation and subject where something is missing. */
  static Table<Gap> table(String path, When when) {
    List<Column<Gap>> columns = new ArrayList<>();
    columns.add(Column.text("organisation", "Организация", Gap::organisation));
    columns.add(Column.text("subject", "Предмет", Gap::subject));
    for (Kind kind : when.legend()) {
      columns.add(
          Column.number(kind.code(), Russian.capital(kind.words()), gap -> gap.count(kind.code())));
    }
    return new Table<>(
        "staffing",
        path,
        List.copyOf(columns),
        null,
        false,
        ru.traektoria.portal.look.Empty.saying("Пробелов нет"));
  }
}
