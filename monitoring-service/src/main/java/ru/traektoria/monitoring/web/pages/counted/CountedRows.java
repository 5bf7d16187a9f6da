package ru.traektoria.monitoring.web.pages.counted;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Строка списка: who or what is counted, by name, with the page that tells the rest. */
@Component
public class CountedRows {

  /** One who is counted. */
  public record Counted(String id, String name, String place, String href, Badge mark) {

    Counted marked(Badge badge) {
      return new Counted(id, name, place, href, badge);
    }
  }

  private final Tables tables;
  private final StaffDirectory directory;
  private final CountedThings things;
  private final CountedFacts facts;

  CountedRows(Tables tables, StaffDirectory directory, CountedThings things) {
    this.tables = tables;
    this.directory = directory;
    this.things = things;
    this.facts = new CountedFacts(tables, directory);
  }

  /** One who is counted but whom no consent opens to the viewer. */
  public Counted nameless(String id) {
    return CountedFacts.nameless(id);
  }

  /** The row of what the population counts under this id. */
  public Counted counted(Population of, String id, Viewer viewer) {
    return switch (of) {
      case PEOPLE, PEOPLE_OF_YEAR ->
          new Counted(id, directory.name(id), organisationOf(id), "/staff/teachers/" + id, null);
      case ORGANISATIONS ->
          new Counted(id, directory.name(id), null, "/staff/organisations/" + id, null);
      case VACANCIES -> vacancy(id);
      case DEFICITS, DIAGNOSES, COURSES, PAIRS, COMMUNITIES, THEMES, AREAS, ANSWERS, SCREENED ->
          facts.counted(of, id, viewer);
      default -> thing(of, id);
    };
  }

  private Counted thing(Population of, String id) {
    CountedThings.Thing thing = things.of(of, id);
    return new Counted(id, thing.name(), thing.place(), thing.href(), null);
  }

  private String organisationOf(String teacher) {
    return directory
        .find(teacher)
        .map(DirectoryEntry::organisation)
        .map(directory::shortName)
        .orElse(null);
  }

  private Counted vacancy(String id) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          PlaceFacts.Vacancies table = facts.places.vacancies;
          int row = table.keys().find(id);
          int title = title(facts, table.position.get(row));
          String position =
              title < 0 ? "Вакансия" : Russian.capital(facts.names.titles.text(title));
          String place = facts.names.organisations.text(table.organisation.get(row));
          return new Counted(
              id, position, directory.shortName(place), "/staff/vacancies/" + id, null);
        });
  }

  private static int title(Facts facts, int position) {
    return facts.directories.positions.present(position)
        ? facts.directories.positions.title.get(position)
        : -1;
  }
}
