package ru.traektoria.monitoring.programme.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.programme.application.PlanItems;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Elements.Step;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Дорожная карта: its rows, carried out by plan items of events-service. */
@Controller
@RequestMapping(PassportsPages.PATH + "/{id}/roadmap")
class RoadmapPage {

  /** A row with the state of what carries it out. */
  record Line(Step step, String section, Badge state, String note, String href) {}

  private static final Table<Line> TABLE =
      Table.of(
          "roadmap",
          PassportsPages.PATH,
          Column.link("title", "Мероприятие", l -> l.step().title(), Line::href),
          Column.text("term", "Срок", l -> l.step().term()),
          Column.text("who", "Ответственный", l -> l.step().responsible()),
          Column.text("result", "Результат", l -> l.step().result()),
          Column.<Line>badge("state", "Состояние", Line::state).note(Line::note));

  private final Programmes programmes;
  private final PlanItems items;
  private final Grounds grounds;

  RoadmapPage(Programmes programmes, PlanItems items, Grounds grounds) {
    this.programmes = programmes;
    this.items = items;
    this.grounds = grounds;
  }

  @GetMapping
  Object show(
      @PathVariable String id,
      @RequestParam(required = false) Integer edition,
      TableQuery query,
      Scope scope,
      Model model) {
    Stored<Programme> stored = programmes.get(id, scope.municipality().orElse(null));
    Opened opened = Opened.of(stored, edition, scope.viewer().has(Role.METHODIST));
    List<Line> lines = opened.edition().roadmap().stream().map(step -> line(step, opened)).toList();
    Table<Line> table = TABLE.at(opened.path() + "/roadmap");
    TablePage<Line> page = TablePage.cut(lines, table, query);
    if (query.export()) {
      return TableExport.answer("Дорожная карта", table, page, grounds.today());
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.of(summary(lines))
            .hint("Состояние приходит из планов: строка выполнена, когда выполнены её пункты.")
            .table(table.view(page).grouped(Line::section)));
    if (opened.edits()) {
      parts.add(editing(opened));
    }
    return Sheet.page(model, opened.heading(), opened.tabs("/roadmap"), List.of(), parts);
  }

  private static String summary(List<Line> lines) {
    long done = lines.stream().filter(l -> l.state().text().equals("Выполнена")).count();
    return lines.isEmpty()
        ? "Дорожная карта"
        : "Выполнено строк: " + Russian.of(done, lines.size());
  }

  private Line line(Step step, Opened opened) {
    String town = opened.stored().state().municipality();
    List<PlanItems.Item> linked =
        step.planItems().stream().flatMap(i -> items.find(i, town).stream()).toList();
    int unknown = step.planItems().size() - linked.size();
    String href =
        linked.stream()
            .map(PlanItems.Item::plan)
            .findFirst()
            .map(plan -> "/activities/plans/" + plan)
            .orElse(null);
    String section = step.section() == null ? "Без раздела" : step.section();
    return new Line(step, section, state(step, town), note(step, linked, unknown, opened), href);
  }

  private Badge state(Step step, String town) {
    return switch (items.standing(step, town, grounds.today())) {
      case DONE -> Badge.good("Выполнена");
      case LATE -> Badge.bad("Просрочена");
      case WORKED_ON -> Badge.info("В работе");
      case UNPLANNED -> Badge.neutral("Нет пункта плана");
    };
  }

  private static String note(Step step, List<PlanItems.Item> linked, int unknown, Opened opened) {
    List<String> words = new ArrayList<>();
    if (!linked.isEmpty()) {
      long done = linked.stream().filter(i -> i.state() == PlanItems.State.DONE).count();
      words.add("пунктов выполнено " + Russian.of(done, linked.size()));
    }
    if (unknown > 0) {
      words.add("пунктов нет в утверждённых планах: " + unknown);
    }
    LocalDate approved =
        Optional.ofNullable(opened.stored().state().edition(1).approval())
            .map(a -> a.date())
            .orElse(null);
    if (approved != null && step.to() != null && step.to().isBefore(approved)) {
      words.add("до утверждения программы");
    }
    return words.isEmpty() ? null : String.join("; ", words);
  }

  private static Part editing(Opened opened) {
    Part part = Part.of("Строки дорожной карты").nothing("Строк пока нет.");
    for (Step step : opened.edition().roadmap()) {
      part.item(opened.removable(Item.of(step.title()).note(step.term()), "roadmap", step.id()));
    }
    return part.form(
        opened
            .form("roadmap", "Добавить строку")
            .folded("Добавить строку")
            .fields(
                Fields.text("section", "Раздел").with("maxlength", 200),
                Fields.textarea("title", "Мероприятие").required().with("maxlength", 500),
                Fields.text("term", "Срок")
                    .required()
                    .hint("Как в документе: «август», «в течение года».")
                    .with("maxlength", 100),
                Fields.date("to", "Последний день срока")
                    .hint("По нему видно, что строка просрочена."),
                Fields.text("responsible", "Ответственный").with("maxlength", 300),
                Fields.text("result", "Результат").with("maxlength", 500),
                Fields.textarea("planItems", "Пункты планов")
                    .hint("Адреса или номера (id) пунктов утверждённых планов, по одному в строке.")
                    .with("maxlength", 2000)));
  }
}
