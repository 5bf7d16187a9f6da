package ru.traektoria.events.outside.web;

import java.util.List;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.outside.model.Outside.State;
import ru.traektoria.events.outside.model.Told;
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

/** Outside participations as a table: a teacher's own, a school's, the municipality's. */
final class OutsideTable {

  static final String PATH = "/activities/outside";

  private OutsideTable() {}

  static Table<OutsideView> table(boolean own) {
    Empty nothing =
        own
            ? Empty.saying("Здесь пока пусто")
                .advice("Добавьте конкурс, конференцию, публикацию или стажировку с дипломом.")
                .action(Action.link("Добавить участие", PATH + "/new", "plus"))
            : Empty.saying("Ничего не найдено")
                .advice("Педагоги добавляют участие сами; вы подтверждаете его здесь.");
    return Table.of(
            "outside",
            PATH,
            Column.<OutsideView>link("title", "Что", OutsideView::title, o -> PATH + "/" + o.id())
                .note(o -> Words.kind(o.kind()) + ", " + Words.level(o.level()))
                .sortable(),
            Column.<OutsideView>text("name", "Педагог", OutsideView::name)
                .note(OutsideView::organisation)
                .sortable(),
            Column.<OutsideView>text("role", "Результат", o -> Words.role(o.role())).sortable(),
            Column.<OutsideView>date("heldOn", "Когда", OutsideView::heldOn).sortable(),
            Column.<OutsideView>badges("state", "Состояние", OutsideTable::badges))
        .empty(nothing);
  }

  private static List<Badge> badges(OutsideView view) {
    Badge state = state(view.state());
    return view.listed()
        ? List.of(state, Badge.info("Из списка конкурсов").icon("list-check"))
        : List.of(state);
  }

  static Badge state(State state) {
    return switch (state) {
      case SENT -> Badge.info("Ждёт подтверждения").icon("clock");
      case RETURNED -> Badge.warning("Возвращено");
      case CONFIRMED -> Badge.good("Подтверждено");
      case ANNULLED -> Badge.neutral("Подтверждение снято").icon("ban");
    };
  }

  static Field[] filters() {
    return new Field[] {
      Fields.search("q", "Название или педагог").with("placeholder", "Например: Учитель года"),
      Fields.select(
          "kind", "Вид", Told.KINDS.stream().map(k -> Option.of(k.name(), Words.kind(k))).toList()),
      Fields.select("state", "Состояние", Words.options(State.values(), s -> state(s).text())),
      Fields.select("listed", "Список конкурсов", List.of(Option.of("true", "Только из списка")))
    };
  }

  static boolean fits(OutsideView view, TableQuery query) {
    return Russian.matches(view.title() + " " + view.name(), query.filter("q").orElse(""))
        && query.filter("kind").map(view.kind().name()::equals).orElse(true)
        && query.oneOf("state", State.class).map(view.state()::equals).orElse(true)
        && query.filter("listed").map(asked -> view.listed()).orElse(true);
  }
}
