package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Организации и вакансии, as staff-service tells (domain.md §2.1). */
public final class PlaceFacts {

  public final Organisations organisations;
  public final OrganisationStatuses organisationStatuses;
  public final Themes themes;
  public final Vacancies vacancies;

  PlaceFacts(Names names) {
    organisations = new Organisations(names);
    themes = new Themes(names);
    organisationStatuses = new OrganisationStatuses(names, themes.keys());
    vacancies = new Vacancies(names);
  }

  List<Table> tables() {
    return List.of(organisations, organisationStatuses, themes, vacancies);
  }

  /** Организации. */
  public static final class Organisations extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn kind;
    public final IntColumn small = number("small");
    public final IntColumn openedOn = since("openedOn");
    public final IntColumn closedOn = day("closedOn");
    public final IntColumn mergedInto;

    Organisations(Names names) {
      super("organisations", names.organisations);
      municipality = reference("municipality", names.municipalities);
      kind = reference("kind", names.codes);
      mergedInto = reference("mergedInto", names.organisations);
    }
  }

  /** Статусы организаций: ШНОР, опорная школа … with dates; an internship site has a theme. */
  public static final class OrganisationStatuses extends OwnedTable {
    public final IntColumn status;
    public final IntColumn from = since("from");
    public final IntColumn to = day("to");

    public final IntColumn theme;

    OrganisationStatuses(Names names, Dictionary themes) {
      super("organisationStatuses", names.organisations);
      status = reference("status", names.codes);
      theme = reference("theme", themes);
    }
  }

  /** Темы стажировочных площадок (E.8): the directory of the region. */
  public static final class Themes extends KeyedTable {
    public final IntColumn title;

    Themes(Names names) {
      super("internshipThemes", new Dictionary("internshipThemes"));
      title = reference("title", names.titles);
    }
  }

  /** Вакансии: rate and hours in hundredths. */
  public static final class Vacancies extends KeyedTable {
    public final IntColumn organisation;
    public final IntColumn municipality;
    public final IntColumn subject;
    public final IntColumn position;
    public final IntColumn rate = number("rate");
    public final IntColumn hours = number("hours");
    public final IntColumn declaredOn = day("declaredOn");
    public final IntColumn neededFrom = day("neededFrom");
    public final IntColumn closedOn = day("closedOn");

    Vacancies(Names names) {
      super("vacancies", new Dictionary("vacancies"));
      organisation = reference("organisation", names.organisations);
      municipality = reference("municipality", names.municipalities);
      subject = reference("subject", names.subjects);
      position = reference("position", names.positions);
    }
  }
}
