package ru.traektoria.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.Dividing;
import ru.traektoria.monitoring.tables.PartKey;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Turns what was asked for into a selection within the viewer's scope: a school sees itself, a
 * municipality itself; somebody else's place is 404.
 */
@Component
public class Asked {

  /** Parameters of a question as they stand in the address; each may be null. */
  public record Question(
      String year,
      String municipality,
      String organisation,
      String subject,
      String asOf,
      String group) {

    /** A place and a subject without any further division. */
    public Question(
        String year, String municipality, String organisation, String subject, String asOf) {
      this(year, municipality, organisation, subject, asOf, null);
    }

    /** The same question within the window's year and municipality. */
    Question in(FrozenWindow window) {
      return new Question(
          window.year().toString(), window.municipality(), organisation, subject, null, group);
    }

    /** The same in one organisation. */
    public Question ofOrganisation(String id) {
      return new Question(year, municipality, id, subject, asOf, group);
    }

    /** The same about one subject. */
    public Question ofSubject(String code) {
      return new Question(year, municipality, organisation, code, asOf, group);
    }

    /** The same about one part of a breakdown: {@code age:from25}. */
    public Question ofGroup(String part) {
      return new Question(year, municipality, organisation, subject, asOf, part);
    }
  }

  private final Tables tables;
  private final Clock clock;

  Asked(Tables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The zone in which people read a moment. */
  public ZoneId zone() {
    return clock.getZone();
  }

  /** The selection of an academic year that the viewer may see. */
  public Selection selection(Question question, Scope scope) {
    return selection(question, scope, YearKind.ACADEMIC);
  }

  /** The selection of a year of whatever kind the question names; academic where it names none. */
  public Selection ofAnyYear(Question question, Scope scope) {
    boolean calendar = question.year() != null && question.year().matches("\\d{4}");
    return selection(question, scope, calendar ? YearKind.CALENDAR : YearKind.ACADEMIC);
  }

  /** The selection that the viewer may see, of a year of this kind. */
  public Selection selection(Question question, Scope scope, YearKind kind) {
    LocalDate asOf = date(question.asOf());
    ReportingYear year = year(question.year(), asOf, kind);
    if (asOf != null && !year.contains(asOf)) {
      throw Problems.badRequest(
          "Дата asOf=" + asOf + " не входит в " + year.words() + ". Уберите year или asOf.");
    }
    String municipality =
        within(scope.municipality(), blank(question.municipality()), "Муниципалитет");
    String organisation =
        within(scope.organisation(), blank(question.organisation()), "Организация");
    String subject = blank(question.subject());
    require(municipality, organisation, subject);
    return new Selection(year, municipality, organisation, subject, asOf, part(question, scope));
  }

  private PartKey part(Question question, Scope scope) {
    PartKey part = blank(question.group()) == null ? null : part(question.group());
    if (part != null) {
      SeeingParts.require(part.by(), scope.viewer());
    }
    return part;
  }

  /** A part that nobody knows is said to be so. */
  private PartKey part(String text) {
    Facts facts = tables.facts();
    return PartKey.parse(text)
        .filter(part -> facts.read(() -> Dividing.knows(facts, tables.catalogue(), part)))
        .orElseThrow(
            () ->
                Problems.badRequest(
                    "Часть разреза записывается как age:from25, получено: «" + text + "»"));
  }

  private ReportingYear year(String text, LocalDate asOf, YearKind kind) {
    if (blank(text) == null) {
      return ReportingYear.of(kind, asOf == null ? today() : asOf);
    }
    try {
      return ReportingYear.parse(text, kind);
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest(e.getMessage());
    }
  }

  private static LocalDate date(String text) {
    try {
      return blank(text) == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problems.badRequest("Дата записывается как 2026-11-20, получено: «" + text + "»");
    }
  }

  private static String within(Optional<String> allowed, String asked, String what) {
    if (allowed.isPresent() && asked != null && !allowed.get().equals(asked)) {
      throw Problems.notFound(what, asked);
    }
    return asked == null ? allowed.orElse(null) : asked;
  }

  /** Another municipality's organisation and an unknown subject are said to be so. */
  private void require(String municipality, String organisation, String subject) {
    Facts facts = tables.facts();
    facts.read(
        () -> {
          int index = organisation == null ? -1 : facts.names.organisations.find(organisation);
          PlaceFacts.Organisations table = facts.places.organisations;
          if (organisation != null
              && (!table.present(index)
                  || municipality != null
                      && table.municipality.get(index)
                          != facts.names.municipalities.find(municipality))) {
            throw Problems.notFound("Организация", organisation);
          }
          if (subject != null && facts.names.subjects.find(subject) < 0) {
            throw Problems.badRequest("Предмета с кодом «" + subject + "» нет в справочнике.");
          }
          return null;
        });
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
