package ru.traektoria.route.web.selfeducation;

import java.util.List;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.selfeducation.ListingSelfEducation.Line;
import ru.traektoria.route.model.selfeducation.SelfEducation;
import ru.traektoria.route.model.selfeducation.SelfEducation.State;

/** The teachers of a year with their themes, as a table: on the screen, on paper, in a file. */
final class SelfEducationTable {

  /** A line with the names of place and competence. */
  record Row(Line line, AcademicYear year, String organisation, String competence) {

    String href() {
      return "/routes/self-education/" + line.teacher().id() + "?year=" + year;
    }
  }

  static final Table<Row> TABLE =
      Table.of(
              "self-education",
              "/routes/self-education",
              Column.<Row>link("teacher", "Педагог", r -> r.line().teacher().name(), Row::href)
                  .note(Row::organisation)
                  .sortable(r -> r.line().teacher().sortKey()),
              Column.<Row>text("theme", "Тема", SelfEducationTable::title)
                  .note(Row::competence)
                  .sortable(),
              Column.<Row>text("results", "Что получится", SelfEducationTable::results),
              Column.<Row>badge("state", "Отчёт", r -> badge(r.line().theme()))
                  .sortable(r -> order(r.line())),
              Column.<Row>date("on", "Сдан", SelfEducationTable::submitted).sortable())
          .sortedBy("teacher")
          .empty(Empty.saying("Педагогов здесь нет"));

  private SelfEducationTable() {}

  static Row row(Line line, AcademicYear year, StaffDirectory directory, String competence) {
    String organisation = line.teacher().organisation();
    return new Row(
        line,
        year,
        organisation == null ? "без организации" : directory.shortName(organisation),
        competence);
  }

  /** What the list can be asked for. */
  static List<Option> states() {
    return List.of(
        Option.of("no-theme", "Темы нет"),
        Option.of("no-report", "Отчёта нет"),
        Option.of(State.SUBMITTED.name(), "Отчёт на проверке"),
        Option.of(State.RETURNED.name(), "Отчёт возвращён"),
        Option.of(State.ACCEPTED.name(), "Отчёт принят"));
  }

  static boolean fits(Line line, TableQuery query) {
    boolean state =
        query
            .filter("state")
            .map(
                asked ->
                    switch (asked) {
                      case "no-theme" -> line.withoutTheme();
                      case "no-report" -> line.withoutReport();
                      default -> query.oneOf("state", State.class).map(line::in).orElse(true);
                    })
            .orElse(true);
    return state
        && query
            .filter("organisation")
            .map(o -> o.equals(line.teacher().organisation()))
            .orElse(true)
        && Russian.matches(line.teacher().name(), query.filter("q").orElse(""));
  }

  static List<Tile> tiles(List<Line> all, AcademicYear year) {
    long none = all.stream().filter(Line::withoutTheme).count();
    long owed = all.stream().filter(Line::withoutReport).count();
    long waiting = all.stream().filter(line -> line.in(State.SUBMITTED)).count();
    long accepted = all.stream().filter(line -> line.in(State.ACCEPTED)).count();
    String at = "/routes/self-education?year=" + year + "&state=";
    return List.of(
        Tile.of("Темы нет", none, all.size())
            .href(at + "no-theme")
            .tone(none > 0 ? Tone.WARNING : Tone.NEUTRAL),
        Tile.of("Отчёта нет", owed, all.size()).href(at + "no-report"),
        Tile.of("Отчёт на проверке", waiting, all.size())
            .href(at + State.SUBMITTED)
            .tone(waiting > 0 ? Tone.WARNING : Tone.NEUTRAL),
        Tile.of("Отчёт принят", accepted, all.size()).href(at + State.ACCEPTED));
  }

  static Badge badge(SelfEducation theme) {
    if (theme == null) {
      return Badge.warning("Темы нет");
    }
    String text = Russian.capital(theme.state().label());
    return switch (theme.state()) {
      case CHOSEN -> Badge.neutral(text).icon("notebook");
      case SUBMITTED -> Badge.warning(text).icon("hourglass");
      case RETURNED -> Badge.bad(text).icon("arrow-back-up");
      case ACCEPTED -> Badge.good(text);
    };
  }

  private static int order(Line line) {
    return line.theme() == null ? -1 : line.theme().state().ordinal();
  }

  private static String title(Row row) {
    return row.line().theme() == null ? null : row.line().theme().theme().title();
  }

  private static String results(Row row) {
    return row.line().theme() == null ? null : row.line().theme().theme().results();
  }

  private static java.time.LocalDate submitted(Row row) {
    SelfEducation theme = row.line().theme();
    return theme == null || theme.report() == null ? null : theme.report().submittedOn();
  }
}
