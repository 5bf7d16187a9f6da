package ru.traektoria.monitoring.web.pages.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
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

  private final Choices choices;
  private final ByOrganisation organisations;

  MappingStaff(Choices choices, ByOrganisation organisations) {
    this.choices = choices;
    this.organisations = organisations;
  }

  /** What is looked at: numbers of a day or of a window, counted for the map. */
  record Looked(Numbers numbers, StaffingCounts counts, When when, Place place) {}

  /** The map of what is asked for. */
  StaffingMap of(Looked looked) {
    StaffingCounts counts = looked.counts();
    List<String> codes = sorted(counts.subjects(), code -> subject(looked, code));
    List<Line> lines = new ArrayList<>();
    for (String id : sorted(counts.organisations(), id -> name(looked, id))) {
      lines.add(line(name(looked, id), id, codes, looked));
    }
    Line whole = line("Всего", null, codes, looked);
    List<String> names = new ArrayList<>(codes.stream().map(c -> subject(looked, c)).toList());
    names.add(NO_SUBJECT);
    return new StaffingMap(names, whole, lines, gaps(lines));
  }

  private String name(Looked looked, String organisation) {
    return organisations.name(looked.numbers(), organisation);
  }

  private String subject(Looked looked, String code) {
    return looked.numbers().name(Breakdown.SUBJECT, code).orElseGet(() -> choices.subject(code));
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

  private Line line(String name, String organisation, List<String> subjects, Looked looked) {
    List<Gap> cells = new ArrayList<>();
    for (String code : subjects) {
      cells.add(new Gap(name, subject(looked, code), needs(organisation, code, looked)));
    }
    cells.add(beside(name, organisation, subjects, looked.counts()));
    return new Line(name, new Gap(name, "Всего", needs(organisation, null, looked)), cells);
  }

  private static List<Need> needs(String organisation, String subject, Looked looked) {
    List<Need> needs = new ArrayList<>();
    for (Kind kind : looked.when().legend()) {
      long count = looked.counts().of(kind, subject, organisation);
      if (count > 0) {
        needs.add(new Need(kind, count, href(kind, organisation, subject, looked.place())));
      }
    }
    return needs;
  }

  /** Vacancies without a subject: a vacancy has one at most, so that the rest is exact. */
  private static Gap beside(
      String name, String organisation, List<String> subjects, StaffingCounts counts) {
    Kind vacancies = When.NOW.legend().get(0);
    if (!counts.knows(vacancies)) {
      return new Gap(name, NO_SUBJECT, List.of());
    }
    long rest = counts.of(vacancies, null, organisation);
    for (String subject : subjects) {
      rest -= counts.of(vacancies, subject, organisation);
    }
    return new Gap(
        name, NO_SUBJECT, rest > 0 ? List.of(new Need(vacancies, rest, null)) : List.of());
  }

  private static String href(Kind kind, String organisation, String subject, Place place) {
    Asked.Question there = place.question();
    there = organisation == null ? there : there.ofOrganisation(organisation);
    there = subject == null ? there : there.ofSubject(subject);
    return new Place(there, place.window()).at("/monitoring/indicators/" + kind.code() + "/people");
  }
}
