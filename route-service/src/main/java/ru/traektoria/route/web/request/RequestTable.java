package ru.traektoria.route.web.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.request.ListingRequests.Line;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.Purpose;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.request.RequestState;

/** Requests as a table: for the staff, for the teacher, in a file. */
public final class RequestTable {

  private static final int QUARTERS = 9;

  /** A row with names. */
  record Row(CourseRequest request, String teacher, String organisation) {}

  /** What the staff see. */
  static final Table<Row> STAFF =
      Table.of(
              "requests",
              "/routes/requests",
              Column.<Row>link("teacher", "Педагог", Row::teacher, RequestTable::address)
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("programme", "Программа", r -> r.request().wanted().title())
                  .note(RequestTable::origin)
                  .sortable(),
              kind(),
              quarter(),
              Column.<Row>text("purpose", "Основание", r -> capital(r.request().purpose())),
              state())
          .sortedBy("state")
          .empty(
              Empty.saying("Заявок пока нет")
                  .advice("Педагог подаёт заявку сам, завуч — за своих педагогов, сразу за многих.")
                  .action(Action.link("Подать заявку", "/routes/requests/new", "plus")));

  /** «Мои заявки». */
  static final Table<Row> OWN =
      Table.of(
              "requests",
              "/routes/requests",
              Column.<Row>link(
                      "programme",
                      "Программа",
                      r -> r.request().wanted().title(),
                      RequestTable::address)
                  .note(RequestTable::origin)
                  .sortable(),
              kind(),
              quarter(),
              Column.<Row>text("group", "Группа", RequestTable::group),
              state())
          .sortedBy("state")
          .empty(
              Empty.saying("Вы ещё не подавали заявок")
                  .advice(
                      "Выберите программу в каталоге или напишите, чему хотите научиться. Заявку"
                          + " согласует завуч, в группу зачислит методист.")
                  .action(Action.link("Подать заявку", "/routes/requests/new", "plus")));

  /** The file has a column for each thing that the page tells in a second line. */
  static final Table<Row> FILE =
      Table.of(
          "requests",
          "/routes/requests",
          Column.<Row>text("teacher", "Педагог", Row::teacher),
          Column.<Row>text("organisation", "Организация", Row::organisation),
          Column.<Row>text("programme", "Программа", r -> r.request().wanted().title()),
          Column.<Row>text("provider", "Кто обучает", r -> r.request().wanted().provider()),
          kind(),
          quarter(),
          Column.<Row>text("purpose", "Основание", r -> capital(r.request().purpose())),
          Column.<Row>text("note", "Пояснение", r -> r.request().note()),
          Column.<Row>date("submitted", "Подана", r -> r.request().submittedOn()),
          Column.<Row>text("state", "Состояние", r -> r.request().state().label()),
          Column.<Row>text("group", "Группа", RequestTable::group));

  private RequestTable() {}

  static Row row(Line line, StaffDirectory directory) {
    String place = line.place().organisation();
    return new Row(
        line.request(),
        directory.name(line.request().teacher().value()),
        place == null ? "без организации" : directory.shortName(place));
  }

  static boolean fits(Row row, TableQuery query) {
    CourseRequest request = row.request();
    String words = row.teacher() + " " + request.wanted().title();
    return Russian.matches(words, query.filter("q").orElse(""))
        && query.oneOf("state", RequestState.class).map(request.state()::equals).orElse(true)
        && query.oneOf("kind", CourseKind.class).map(request.wanted().kind()::equals).orElse(true)
        && query.oneOf("purpose", Purpose.class).map(request.purpose()::equals).orElse(true)
        && query.filter("quarter").map(request.quarter().value()::equals).orElse(true);
  }

  /** A state as people read it. */
  public static Badge badge(RequestState state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case SUBMITTED -> Badge.warning(text).icon("hourglass");
      case AGREED -> Badge.info(text).icon("clipboard-check");
      case ENROLLED -> Badge.info(text).icon("calendar");
      case COMPLETED -> Badge.good(text);
      case REFUSED, EXPELLED -> Badge.bad(text);
      case WITHDRAWN -> Badge.neutral(text).icon("ban");
    };
  }

  static List<Option> states() {
    return Arrays.stream(RequestState.values())
        .map(s -> Option.of(s.name(), Russian.capital(s.label())))
        .toList();
  }

  static List<Option> purposes() {
    return Arrays.stream(Purpose.values()).map(p -> Option.of(p.name(), capital(p))).toList();
  }

  /** The quarters one may apply for. */
  static List<Option> quarters(Quarter first) {
    return Stream.iterate(first, Quarter::next)
        .limit(QUARTERS)
        .map(q -> Option.of(q.value(), q.label()))
        .toList();
  }

  static String group(Row row) {
    return row.request().group() == null
        ? null
        : Russian.range(row.request().group().from(), row.request().group().to());
  }

  static String origin(Row row) {
    return row.request().wanted().programme() == null
        ? "не из каталога"
        : row.request().wanted().provider();
  }

  private static Column<Row> kind() {
    return Column.<Row>text(
            "kind", "Вид", r -> Russian.capital(r.request().wanted().kind().brief()))
        .sortable();
  }

  private static Column<Row> quarter() {
    return Column.<Row>text("quarter", "Когда", r -> r.request().quarter().label())
        .sortable(r -> r.request().quarter().value());
  }

  private static Column<Row> state() {
    return Column.<Row>badge("state", "Состояние", r -> badge(r.request().state()))
        .sortable(r -> r.request().state().ordinal());
  }

  private static String address(Row row) {
    return "/routes/requests/" + row.request().id().value();
  }

  private static String capital(Purpose purpose) {
    return Russian.capital(purpose.label());
  }
}
