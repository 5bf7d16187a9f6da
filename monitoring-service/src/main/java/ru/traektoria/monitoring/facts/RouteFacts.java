package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** ИОМ и курсы: what route-service tells (domain.md §2.3). */
public final class RouteFacts {

  public final Routes routes;
  public final Steps steps;
  public final Courses courses;
  public final CourseProfiles courseProfiles;
  public final CourseMarks courseMarks;

  RouteFacts(Names names) {
    routes = new Routes(names);
    steps = new Steps(names, routes.keys());
    courses = new Courses(names);
    courseProfiles = new CourseProfiles(names, courses.keys());
    courseMarks = new CourseMarks(names, courses.keys());
  }

  List<Table> tables() {
    return List.of(routes, steps, courses, courseProfiles, courseMarks);
  }

  /** Индивидуальные образовательные маршруты; deficits: how many of them the route refers to. */
  public static final class Routes extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn author;
    public final IntColumn draftedOn = day("draftedOn");
    public final IntColumn approvedOn = day("approvedOn");
    public final IntColumn plannedEnd = day("plannedEnd");
    public final IntColumn closedOn = day("closedOn");
    public final IntColumn outcome;
    public final IntColumn deficits = number("deficits");

    Routes(Names names) {
      super("routes", new Dictionary("routes"));
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      author = reference("author", names.codes);
      outcome = reference("outcome", names.codes);
    }
  }

  /** Выполненные шаги маршрутов (P7.3). */
  public static final class Steps extends KeyedTable {
    public final IntColumn route;
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn kind;
    public final IntColumn completedOn = day("completedOn");
    public final IntColumn hours = number("hours");

    Steps(Names names, Dictionary routes) {
      super("routeSteps", new Dictionary("routeSteps"));
      route = reference("route", routes);
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      kind = reference("kind", names.codes);
    }
  }

  /** Пройденные программы: dated by the document; an annulled one does not count. */
  public static final class Courses extends KeyedTable {
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn programme;
    public final IntColumn describedProgramme;
    public final IntColumn kind;
    public final IntColumn hours = number("hours");
    public final IntColumn startedOn = day("startedOn");
    public final IntColumn documentOn = day("documentOn");
    public final IntColumn priority;
    public final IntColumn priorityLevel;
    public final IntColumn federalRegister = number("federalRegister");
    public final IntColumn annulled = number("annulled");

    Courses(Names names) {
      super("courses", new Dictionary("courses"));
      programme = reference("programme", names.programmes);
      describedProgramme = reference("describedProgramme", names.programmes);
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      priority = reference("priority", names.codes);
      priorityLevel = reference("priorityLevel", names.codes);
    }
  }

  /** Профили, которые даёт переподготовка. */
  public static final class CourseProfiles extends OwnedTable {
    public final IntColumn profile;

    CourseProfiles(Names names, Dictionary courses) {
      super("courseProfiles", courses);
      profile = reference("profile", names.profiles);
    }
  }

  /** Признаки программы: ADDRESSED адресная (PU.12), ACTIVITY_APPROACH (E.1a). */
  public static final class CourseMarks extends OwnedTable {
    public final IntColumn mark;

    CourseMarks(Names names, Dictionary courses) {
      super("courseMarks", courses);
      mark = reference("mark", names.codes);
    }
  }
}
