package ru.traektoria.monitoring.cycle.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.TakingMeasures;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.action.EffectRule;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.MeasureKind;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** План мер (S3 table 4): what is done, until when, by whom, and what came of it. */
@Controller
class MeasuresPages {

  static final String PATH = "/monitoring/measures";

  /** A measure in its track. */
  record Line(Stored<Measure> stored, String track, Ground ground) {
    Measure m() {
      return stored.state();
    }
  }

  private static final Table<Line> TABLE =
      Table.of(
              "measures",
              PATH,
              Column.<Line>link(
                      "title", "Мероприятие", l -> l.m().title(), l -> PATH + "/" + l.stored().id())
                  .note(l -> l.m().kind().title()),
              Column.<Line>text("term", "Срок", l -> Told.term(l.m())),
              Column.<Line>text("who", "Ответственный", l -> l.m().responsible()),
              Column.<Line>text("number", "Показатель", l -> l.m().before().code())
                  .note(l -> "было " + Told.number(l.m().before())),
              Column.<Line>badge("state", "Состояние", l -> Told.state(l.m(), l.ground().today())),
              Column.<Line>badge(
                      "effect",
                      "Эффект",
                      l -> l.m().effect() == null ? null : Told.change(l.m().effect().change()))
                  .note(
                      l ->
                          l.m().effect() == null
                              ? null
                              : "стало " + Told.number(l.m().effect().after())))
          .empty(
              Empty.saying("Мер пока нет")
                  .advice("Мера опирается на показатель или рекомендацию."));

  private final CycleReach reach;
  private final Shelves shelves;
  private final TakingMeasures taking;
  private final YearNumbers numbers;
  private final KeepingCycle keeping;
  private final Grounds grounds;
  private final Told told;

  MeasuresPages(
      CycleReach reach,
      Shelves shelves,
      TakingMeasures taking,
      YearNumbers numbers,
      KeepingCycle keeping,
      Grounds grounds,
      Told told) {
    this.reach = reach;
    this.shelves = shelves;
    this.taking = taking;
    this.numbers = numbers;
    this.keeping = keeping;
    this.grounds = grounds;
    this.told = told;
  }

  @GetMapping(PATH)
  Object list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Line> lines = new ArrayList<>();
    var all = reach.measures(ground.municipality(), ground.year().toString(), scope);
    List<String> tracks = new ArrayList<>(numbers.tracks(ground.municipality()).keySet());
    all.stream()
        .sorted(
            java.util.Comparator.comparingInt(
                    (Stored<Measure> m) -> tracks.indexOf(m.state().track()))
                .thenComparing(m -> m.state().to()))
        .forEach(m -> lines.add(new Line(m, track(m.state().track()), ground)));
    TablePage<Line> page = TablePage.cut(lines, TABLE, query);
    if (query.export()) {
      return TableExport.answer("План мер", TABLE, page, ground.today());
    }
    return Sheet.page(
        model,
        Heading.of("План мер")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(
                ground.year().label()
                    + " учебный год. Эффект — то же число следующего периода, из тех же таблиц.")
            .action(Action.link("Добавить меру", ground.at(PATH + "/new"), "plus")),
        List.of(
            Part.of("Меры по трекам")
                .table(TABLE.view(page).grouped(Line::track).filters(grounds.filters(scope)))));
  }

  private String track(String code) {
    return code == null ? "Без трека" : numbers.title(code);
  }

  @GetMapping(PATH + "/new")
  String begin(
      @RequestParam(required = false) String code,
      @RequestParam(required = false) String recommendation,
      @RequestParam(required = false) String organisation,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    return Sheet.page(
        model,
        Heading.of("Новая мера")
            .under("Главная", "/")
            .under("План мер", ground.at(PATH))
            .lead("Без показателя или рекомендации меры не бывает: на них потом виден эффект."),
        List.of(Part.of("Мера").form(form(code, recommendation, organisation, ground, scope))));
  }

  private Form form(
      String code, String recommendation, String organisation, Ground ground, Scope scope) {
    List<Field> fields = new ArrayList<>();
    fields.add(Fields.text("title", "Мероприятие").required().with("maxlength", 300));
    fields.add(
        Fields.select(
                "kind",
                "На что направлено",
                Arrays.stream(MeasureKind.values())
                    .map(k -> Option.of(k.name(), k.title()))
                    .toList())
            .required());
    List<Option> open =
        reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
            .filter(r -> r.state().open() || r.id().equals(recommendation))
            .map(r -> Option.of(r.id(), brief(r.state())))
            .toList();
    if (!open.isEmpty()) {
      fields.add(
          Fields.checkboxes("recommendations", "По рекомендациям", open).value(recommendation));
    }
    fields.add(
        Fields.select(
                "code",
                "По показателю",
                numbers.names(ground.year()).entrySet().stream()
                    .map(e -> Option.of(e.getKey(), e.getKey() + ". " + e.getValue()))
                    .toList())
            .hint("Пусто — показатель первой из отмеченных рекомендаций.")
            .value(code));
    fields.add(
        Fields.select("organisation", "Организация", grounds.organisations(ground.municipality()))
            .value(organisation)
            .with("placeholder", "Весь муниципалитет"));
    fields.add(Fields.text("responsible", "Ответственный").required().with("maxlength", 200));
    fields.add(Fields.date("from", "С").required().value(ground.today()));
    fields.add(Fields.date("to", "По").required());
    fields.add(
        Fields.text("term", "Срок словами")
            .hint("Если у меры нет дней: «на постоянной основе».")
            .with("maxlength", 100));
    List<Option> goals =
        keeping.of(ground.municipality(), ground.year()).state().goals().stream()
            .map(g -> Option.of(g.id(), g.title()))
            .toList();
    if (!goals.isEmpty()) {
      fields.add(Fields.select("goal", "К цели", goals).with("placeholder", "Ни к какой"));
    }
    return Form.creating("measure", ground.at(PATH), "Добавить меру").fields(fields);
  }

  private String brief(Recommendation r) {
    String text = r.text().length() <= 80 ? r.text() : r.text().substring(0, 79) + "…";
    return told.addressee(r.to()) + ": " + text;
  }

  @GetMapping(PATH + "/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<Measure> stored = reach.measure(id, scope);
    Measure m = stored.state();
    boolean edits = scope.viewer().has(Role.METHODIST);
    List<Part> parts = new ArrayList<>();
    parts.add(body(m));
    parts.add(effect(stored, edits));
    parts.add(answers(m, scope));
    parts.add(fate(stored, edits));
    return Sheet.page(
        model,
        Heading.of(m.title())
            .under("Главная", "/")
            .under("План мер", PATH + "?year=" + m.year())
            .badge(Told.state(m, grounds.today())),
        parts);
  }

  private Part body(Measure m) {
    return Part.of("Мера")
        .entry("На что направлено", m.kind().title())
        .entry("Трек", track(m.track()))
        .entry("Срок", Told.term(m))
        .entry("Ответственный", m.responsible())
        .entry("Организация", m.organisation() == null ? null : told.organisation(m.organisation()))
        .entry("Сделано", m.done() == null ? null : Russian.date(m.done().on()))
        .entry("Результат", m.done() == null ? null : m.done().result())
        .entry("Отменена", m.cancelledWhy());
  }

  private Part effect(Stored<Measure> stored, boolean edits) {
    Measure m = stored.state();
    Part part =
        Part.of("Было — стало")
            .entry(
                Entry.of("Было", m.before().code() + ": " + told.placed(m.before()))
                    .href("/monitoring/indicators/" + m.before().code() + "?year=" + m.year()));
    if (m.effect() != null) {
      return part.badge(Told.change(m.effect().change()))
          .entry("Стало", told.placed(m.effect().after()))
          .entry("Вывод", m.effect().conclusion())
          .entry("Оценено", Russian.date(m.effect().on()) + ", " + m.effect().by());
    }
    Measurement now = taking.after(m, null);
    part.entry(
        Entry.of("Сейчас", told.placed(now)).hint(EffectRule.change(m.before(), now).title()));
    return edits && m.done() != null
        ? part.form(
            Form.changing(
                    "effect",
                    PATH + "/" + stored.id() + "/effect",
                    stored.version(),
                    "Оценить эффект")
                .fields(
                    Fields.date("day", "Число на дату")
                        .hint("Пусто — сегодня. Само число берётся из таблиц.")
                        .with("max", grounds.today()),
                    Fields.textarea("conclusion", "Вывод").required().with("maxlength", 2000)))
        : part;
  }

  private Part answers(Measure m, Scope scope) {
    Part part = Part.of("По рекомендациям").nothing("Мера принята по показателю.");
    for (String id : m.recommendations()) {
      shelves
          .recommendations()
          .find(id)
          .ifPresent(
              r ->
                  part.item(
                      Item.of(r.state().text())
                          .note(told.addressee(r.state().to(), scope.viewer()))
                          .href(RecommendationsPages.PATH + "/" + id)
                          .badge(Told.state(r.state(), grounds.today()))));
    }
    return part;
  }

  private Part fate(Stored<Measure> stored, boolean edits) {
    Measure m = stored.state();
    Part part = Part.of("Исполнение");
    if (m.done() != null) {
      part.item(
          Item.of("Выполнена " + Russian.date(m.done().on()))
              .note(m.done().result())
              .href(m.done().address()));
    }
    if (m.cancelled()) {
      part.item(Item.of("Отменена").note(m.cancelledWhy()));
    }
    if (!edits || !m.open()) {
      return part.nothing("Ещё не выполнена.");
    }
    return part.form(
            Form.changing(
                    "done",
                    PATH + "/" + stored.id() + "/done",
                    stored.version(),
                    "Отметить выполнение")
                .folded("Отметить выполнение")
                .fields(
                    Fields.date("on", "Когда").required().value(grounds.today()),
                    Fields.textarea("result", "Что сделано").required().with("maxlength", 2000),
                    Fields.text("address", "Где прочитать")
                        .hint("Адрес материала или страницы мероприятия.")
                        .with("maxlength", 500)))
        .form(
            Form.changing(
                    "give-up",
                    PATH + "/" + stored.id() + "/give-up",
                    stored.version(),
                    "Отменить меру")
                .folded("Отменить меру")
                .fields(Fields.text("why", "Почему").required().with("maxlength", 300)));
  }
}
