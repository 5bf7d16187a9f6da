package ru.traektoria.monitoring.cycle.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** Finds the municipality and the year of a page within the viewer's reach. */
@Component
public class Grounds {

  /** What stands in the address; each may be null. */
  public record Asking(String year, String municipality) {}

  private static final int YEARS = 5;

  private final StaffDirectory directory;
  private final Clock clock;

  Grounds(StaffDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The ground; a region looks at the first of its municipalities until it chooses one. */
  public Ground of(Asking asking, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    String asked = blank(asking.municipality());
    String municipality =
        scope
            .municipality()
            .map(
                own -> {
                  if (asked != null && !asked.equals(own)) {
                    throw Problems.notFound("Муниципалитет", asked);
                  }
                  return own;
                })
            .orElseGet(() -> asked == null ? first() : known(asked));
    return new Ground(municipality, year(blank(asking.year()), today), today);
  }

  /** Who changes the cycle there, and which version of it was seen. */
  public Hand hand(Asking asking, IfMatch match, Scope scope) {
    Ground ground = of(asking, scope);
    return new Hand(ground.municipality(), ground.year(), match.version(), scope.viewer().name());
  }

  private String first() {
    return directory.municipalities().stream()
        .map(DirectoryEntry::id)
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Муниципалитет"));
  }

  private String known(String id) {
    return directory
        .find(id)
        .filter(e -> e.kind() == DirectoryEntry.Kind.MUNICIPALITY)
        .map(DirectoryEntry::id)
        .orElseThrow(() -> Problems.notFound("Муниципалитет", id));
  }

  private static AcademicYear year(String text, LocalDate today) {
    try {
      return text == null ? AcademicYear.of(today) : AcademicYear.parse(text);
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest(e.getMessage());
    }
  }

  /** Year, and for a region the municipality. */
  public Field[] filters(Scope scope) {
    List<Field> fields = new ArrayList<>();
    List<Option> years = new ArrayList<>();
    AcademicYear year = AcademicYear.of(LocalDate.now(clock));
    for (int i = 0; i < YEARS; i++) {
      years.add(Option.of(year.toString(), year.label()));
      year = year.previous();
    }
    fields.add(Fields.select("year", "Учебный год", years).with("placeholder", "Текущий"));
    if (scope.municipality().isEmpty()) {
      fields.add(
          Fields.select(
              "municipality",
              "Муниципалитет",
              directory.municipalities().stream()
                  .map(e -> Option.of(e.id(), e.shortName()))
                  .toList()));
    }
    return fields.toArray(Field[]::new);
  }

  /** Organisations of the municipality to choose from. */
  public List<Option> organisations(String municipality) {
    return directory.organisationsIn(municipality).stream()
        .map(e -> Option.of(e.id(), e.shortName()))
        .toList();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
