package ru.traektoria.events.series.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.series.application.CountingTurnout.Line;
import ru.traektoria.events.series.web.SeriesView;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;

/** The attendance as a table: a column for each session. */
final class TurnoutTable {

  private final SeriesView series;
  private final List<Activity> sessions;
  private final StaffDirectory directory;
  private final Map<String, Certificate> papers;

  TurnoutTable(
      SeriesView series,
      List<Activity> sessions,
      StaffDirectory directory,
      Map<String, Certificate> papers) {
    this.series = series;
    this.sessions = sessions;
    this.directory = directory;
    this.papers = papers;
  }

  Table<Line> table() {
    List<Column<Line>> columns = new ArrayList<>();
    columns.add(Column.<Line>text("name", "Педагог", this::name).note(this::school).sortable());
    for (int i = 0; i < sessions.size(); i++) {
      Activity session = sessions.get(i);
      String id = session.id().value();
      columns.add(
          Column.<Line>text("s" + i, label(session), line -> mark(line, id))
              .sortable(line -> mark(line, id)));
    }
    columns.add(
        Column.<Line>text(
                "share",
                "Посещено",
                line ->
                    line.tally().percent()
                        + " % ("
                        + Russian.of(line.tally().attended(), line.tally().of())
                        + ")")
            .sortable(line -> line.tally().percent()));
    columns.add(
        Column.<Line>number("hours", "Часов", line -> line.tally().hours())
            .sortable(line -> line.tally().hours()));
    if (series.holds() && series.terms().share() != null) {
      columns.add(Column.<Line>badge("paper", "Сертификат", this::paper));
    }
    if (papers.values().stream().anyMatch(Certificate::valid)) {
      columns.add(Column.<Line>actions("Файл", this::file));
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    Column<Line>[] all = columns.toArray(new Column[0]);
    return Table.of("turnout", SeriesWords.PATH + "/" + series.id() + "/attendance", all)
        .sortedBy("name")
        .empty(
            Empty.saying("Пока никто не записан")
                .advice("Строки появятся, когда люди запишутся на занятия серии."));
  }

  /** «25.11 Чтение на уроке»: short enough for a head of a column. */
  private static String label(Activity session) {
    String section = session.description().more().setting().section();
    String title = section.isEmpty() ? session.description().title() : section;
    LocalDate day = session.heldOn() == null ? session.description().when().on() : session.heldOn();
    String brief = title.length() > 28 ? title.substring(0, 27).strip() + "…" : title;
    return "%02d.%02d %s".formatted(day.getDayOfMonth(), day.getMonthValue(), brief);
  }

  private static String mark(Line line, String session) {
    if (!line.marks().containsKey(session)) {
      return "";
    }
    Attendance mark = line.marks().get(session);
    return mark == null ? "записан" : Words.attendance(mark).toLowerCase(Locale.ROOT);
  }

  private String name(Line line) {
    return directory.name(line.who().value());
  }

  private String school(Line line) {
    return line.organisation() == null ? null : directory.shortName(line.organisation());
  }

  private Badge paper(Line line) {
    Certificate paper = papers.get(line.who().value());
    if (paper == null) {
      return line.tally().deserves(series.terms().share())
          ? Badge.info("Положен")
          : Badge.neutral("Мало занятий");
    }
    return paper.valid()
        ? Badge.good("№ " + paper.number())
        : Badge.bad(paper.revocation().byItself() ? "Явка исправлена" : "Аннулирован");
  }

  private List<Action> file(Line line) {
    Certificate paper = papers.get(line.who().value());
    if (paper == null) {
      return List.of();
    }
    return paper.valid()
        ? List.of(
            Action.link(
                "PDF", "/activities/certificates/" + paper.code().value() + "/certificate.pdf"))
        : List.of(
            Action.post(
                "Выдать заново",
                SeriesWords.PATH + "/" + series.id() + "/certificates/" + line.who().value()));
  }

  Field[] filters(List<Line> all) {
    List<Option> schools =
        all.stream()
            .map(Line::organisation)
            .filter(Objects::nonNull)
            .distinct()
            .map(id -> Option.of(id, directory.shortName(id)))
            .sorted(Comparator.comparing(option -> Russian.sortKey(option.label())))
            .toList();
    return series.holds()
        ? new Field[] {
          Fields.search("q", "Фамилия"),
          Fields.select("school", "Организация", schools),
          Fields.select(
              "enough",
              "Посещаемость",
              List.of(Option.of("yes", "Достаточно"), Option.of("no", "Мало занятий")))
        }
        : new Field[0];
  }

  boolean fits(Line line, TableQuery query) {
    boolean enough =
        line.tally().deserves(series.terms().share() == null ? 50 : series.terms().share());
    return Russian.matches(name(line), query.filter("q").orElse(""))
        && query.filter("school").map(id -> id.equals(line.organisation())).orElse(true)
        && query.filter("enough").map(asked -> asked.equals("yes") == enough).orElse(true);
  }
}
