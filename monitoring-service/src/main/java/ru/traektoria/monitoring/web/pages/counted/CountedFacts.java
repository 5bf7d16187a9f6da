package ru.traektoria.monitoring.web.pages.counted;

import java.util.StringJoiner;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.pages.counted.CountedRows.Counted;
import ru.traektoria.monitoring.web.seeing.ConsentedNames;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;

/**
 * What stands behind a number that counts neither people nor places: deficits, diagnoses, courses,
 * pairs. A line of what a diagnosis has found bears a name only where the consent names the reader.
 */
final class CountedFacts {

  /** In the place of a name that the reader may not know (domain.md §2.2). */
  private static final String HIDDEN = "имя не открыто согласием";

  private final Tables tables;
  private final StaffDirectory directory;

  CountedFacts(Tables tables, StaffDirectory directory) {
    this.tables = tables;
    this.directory = directory;
  }

  /** Whether the second column tells what the fact is rather than where it belongs. */
  static boolean tell(Population of) {
    return switch (of) {
      case DEFICITS, DIAGNOSES, COURSES, AREAS, COMMUNITIES -> true;
      default -> false;
    };
  }

  Counted counted(Population of, String id, Viewer viewer) {
    Facts facts = tables.facts();
    return facts.read(
        () ->
            switch (of) {
              case DEFICITS -> deficit(facts, id, viewer);
              case AREAS -> area(facts, id, viewer);
              case DIAGNOSES -> diagnosis(facts, id);
              case COURSES -> course(facts, id);
              case PAIRS -> pair(facts, id);
              case COMMUNITIES -> community(facts, id);
              case THEMES -> theme(facts, id);
              default -> new Counted(id, id, null, null, null);
            });
  }

  private Counted deficit(Facts facts, String id, Viewer viewer) {
    DiagnosticsFacts.Deficits table = facts.diagnostics.deficits;
    int row = table.keys().find(id);
    if (!table.present(row)) {
      return unknown(id);
    }
    String what =
        Russian.capital(DevelopmentWords.area(text(table.area, row)))
            + ", найден "
            + Russian.date(Day.date(table.foundOn.get(row)));
    boolean withdrawn = ConsentedNames.withdrawn(facts, table.assessment.get(row));
    boolean open = !withdrawn && ConsentedNames.open(viewer, table.recipients.get(row));
    return result(text(table.teacher, row), what, open);
  }

  /** An area that an entry diagnosis assessed; the id is «diagnosis:AREA». */
  private Counted area(Facts facts, String id, Viewer viewer) {
    int colon = id.lastIndexOf(':');
    DiagnosticsFacts.Diagnoses table = facts.diagnostics.diagnoses;
    int row = table.keys().find(id.substring(0, colon));
    if (!table.present(row)) {
      return unknown(id);
    }
    boolean open =
        !ConsentedNames.withdrawn(facts, row)
            && ConsentedNames.open(viewer, table.recipients.get(row));
    String area = DevelopmentWords.area(id.substring(colon + 1));
    return result(text(table.teacher, row), Russian.capital(area), open);
  }

  /** Whether the line tells whose it is: then whoever looks is written down. */
  static boolean named(Counted line) {
    return !line.name().equals(HIDDEN);
  }

  /** A line of which only that it is there may be known. */
  static Counted nameless(String id) {
    return new Counted(id, HIDDEN, null, null, null);
  }

  private Counted result(String teacher, String what, boolean open) {
    return open
        ? new Counted(teacher, directory.name(teacher), what, "/staff/teachers/" + teacher, null)
        : new Counted(teacher, HIDDEN, what, null, null);
  }

  private Counted diagnosis(Facts facts, String id) {
    DiagnosticsFacts.Diagnoses table = facts.diagnostics.diagnoses;
    int row = table.keys().find(id);
    if (!table.present(row)) {
      return unknown(id);
    }
    String kind = DevelopmentWords.campaign(text(table.campaignKind, row));
    return person(
        table.teacher,
        row,
        Russian.capital(kind) + ", " + Russian.date(Day.date(table.completedOn.get(row))));
  }

  private Counted course(Facts facts, String id) {
    RouteFacts.Courses table = facts.routes.courses;
    int row = table.keys().find(id);
    if (!table.present(row)) {
      return unknown(id);
    }
    String kind = DevelopmentWords.course(text(table.kind, row));
    String on = Russian.date(Day.date(table.documentOn.get(row)));
    return person(table.teacher, row, Russian.capital(kind) + ", документ от " + on);
  }

  private Counted person(IntColumn teachers, int row, String what) {
    String teacher = text(teachers, row);
    return new Counted(teacher, directory.name(teacher), what, "/staff/teachers/" + teacher, null);
  }

  private Counted pair(Facts facts, String id) {
    MentoringFacts.Pairs table = facts.mentoring.pairs;
    int row = table.keys().find(id);
    if (!table.present(row)) {
      return unknown(id);
    }
    String who = names(facts, row, Word.MENTOR) + " — " + names(facts, row, Word.MENTEE);
    String organisation = text(table.organisation, row);
    String place = organisation == null ? null : directory.shortName(organisation);
    return new Counted(id, who, place, "/mentoring/pairs/" + id, null);
  }

  private String names(Facts facts, int pair, Word role) {
    MentoringFacts.PairMembers members = facts.mentoring.members;
    StringJoiner names = new StringJoiner(", ");
    for (int row = members.first(pair); row >= 0; row = members.next(row)) {
      if (members.role.get(row) == role.code()) {
        names.add(directory.shortName(text(members.teacher, row)));
      }
    }
    return names.toString();
  }

  private static Counted community(Facts facts, String id) {
    MentoringFacts.Communities table = facts.mentoring.communities;
    int row = table.keys().find(id);
    if (!table.present(row)) {
      return unknown(id);
    }
    String since = "с " + Russian.date(Day.date(table.openedOn.get(row)));
    return new Counted(id, DevelopmentWords.community(text(table.kind, row)), since, null, null);
  }

  private static Counted theme(Facts facts, String id) {
    int row = facts.places.themes.keys().find(id);
    String title = facts.places.themes.present(row) ? text(facts.places.themes.title, row) : id;
    return new Counted(id, title, null, null, null);
  }

  private static Counted unknown(String id) {
    return new Counted(id, "запись удалена", null, null, null);
  }

  private static String text(IntColumn column, int row) {
    int index = column.get(row);
    return index == Dictionary.NONE ? null : column.dictionary().text(index);
  }
}
