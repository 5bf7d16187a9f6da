package ru.traektoria.route.web.attestation;

import java.util.Arrays;
import java.util.List;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequest.State;

/** Intentions, applications and outcomes as a table: on the screen, in a file, its filters. */
final class CategoryTable {

  /** A row with names. */
  record Row(CategoryRequest request, String teacher, String organisation, String position) {}

  static final Table<Row> TABLE =
      Table.of(
              "categories",
              "/routes/attestation",
              Column.<Row>link(
                      "teacher",
                      "Педагог",
                      Row::teacher,
                      r -> "/routes/attestation/" + r.request().id().value())
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("position", "Должность", Row::position).sortable(),
              Column.<Row>text(
                      "category", "Категория", r -> Russian.capital(r.request().category().label()))
                  .sortable(),
              Column.<Row>text("month", "Когда", r -> Russian.monthYear(r.request().intendedFor())),
              Column.<Row>text(
                  "number",
                  "Заявление",
                  r ->
                      r.request().application() == null
                          ? null
                          : "№ " + r.request().application().number()),
              Column.<Row>badge("state", "Состояние", r -> badge(r.request().state()))
                  .sortable(r -> r.request().state().ordinal()))
          .sortedBy("state")
          .empty(
              Empty.saying("Намерений пока нет")
                  .advice(
                      "Педагог или завуч записывает, на какую категорию и когда подаётся заявление.")
                  .action(Action.link("Записать намерение", "/routes/attestation/new", "plus")));

  private CategoryTable() {}

  static TableView view(TablePage<Row> page) {
    return TABLE
        .view(page)
        .filters(
            Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
            Fields.select("state", "Состояние", states()));
  }

  static boolean matches(Row row, TableQuery query) {
    return Russian.matches(row.teacher(), query.filter("q").orElse(""))
        && query.oneOf("state", State.class).map(row.request().state()::equals).orElse(true);
  }

  private static List<Option> states() {
    return Arrays.stream(State.values())
        .map(s -> Option.of(s.name(), Russian.capital(s.label())))
        .toList();
  }

  static Badge badge(State state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case INTENDED -> Badge.neutral(text);
      case APPLIED -> Badge.info(text).icon("hourglass");
      case AWARDED -> Badge.good(text);
      case REFUSED -> Badge.bad(text);
      case WITHDRAWN, ANNULLED -> Badge.neutral(text).icon("ban");
    };
  }
}
