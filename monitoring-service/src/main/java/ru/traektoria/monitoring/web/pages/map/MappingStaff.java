package ru.traektoria.monitoring.web.pages.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Gap;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Kind;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Line;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.Need;
import ru.traektoria.monitoring.web.pages.map.StaffingMap.When;
import ru.traektoria.portal.Russian;

/** Lays the counts out by organisation and subject, and says how each cell is painted. */
@Component
class MappingStaff {

  /** Beyond any subject: positions without one (AMB-16). */
  private static final String NO_SUBJECT = "Вне предметов";

  private final CountingStaff counting;
  private final Choices choices;

  MappingStaff(CountingStaff counting, Choices choices) {
    this.counting = counting;
    this.choices = choices;
  }

  /** The map of what is asked for. */
  StaffingMap of(Selection selection, When when, Place place) {
    List<String> codes =
        sorted(counting.where(Breakdown.SUBJECT, when, selection), choices::subject);
    StaffingCounts counts = counting.byOrganisation(selection, when, codes);
    List<Line> lines = new ArrayList<>();
    for (String id :
        sorted(counting.where(Breakdown.ORGANISATION, when, selection), choices::organisation)) {
      lines.add(line(choices.organisation(id), id, codes, counts, when, place));
    }
    StaffingCounts together = counting.together(selection, when, codes);
    Line whole = line("Всего", selection.organisation(), codes, together, when, place);
    List<String> names = new ArrayList<>(codes.stream().map(choices::subject).toList());
    names.add(NO_SUBJECT);
    return new StaffingMap(names, whole, lines, gaps(lines));
  }

  private static List<String> sorted(Set<String> codes, UnaryOperator<String> name) {
    return codes.stream()
        .sorted(Comparator.comparing(code -> Russian.sortKey(name.apply(code)) + code))
        .toList();
  }

  private static List<Gap> gaps(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.cells().stream())
        .filter(gap -> !gap.needs().isEmpty())
        .sorted(Comparator.comparing(gap -> Russian.sortKey(gap.organisation())))
        .toList();
  }

  private Line line(
      String name,
      String organisation,
      List<String> subjects,
      StaffingCounts counts,
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
      StaffingCounts counts,
      When when,
      Place place) {
    List<Need> needs = new ArrayList<>();
    for (Kind kind : when.legend()) {
      long count = counts.of(kind, subject, organisation);
      if (count > 0) {
        needs.add(new Need(kind, count, href(kind, organisation, subject, place)));
      }
    }
    return new Gap(name, subject == null ? "Всего" : choices.subject(subject), needs, tone(needs));
  }

  /** Vacancies without a subject: a vacancy has one at most, so that the rest is exact. */
  private static Gap beside(
      String name, String organisation, List<String> subjects, StaffingCounts counts) {
    Kind vacancies = When.NOW.legend().get(0);
    if (!counts.knows(vacancies)) {
      return new Gap(name, NO_SUBJECT, List.of(), "empty");
    }
    long rest = counts.of(vacancies, null, organisation);
    for (String subject : subjects) {
      rest -= counts.of(vacancies, subject, organisation);
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
}
