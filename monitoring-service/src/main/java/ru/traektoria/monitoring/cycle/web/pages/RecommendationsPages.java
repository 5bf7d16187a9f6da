package ru.traektoria.monitoring.cycle.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.Heads;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.action.Addressee.Kind;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Recommendation.State;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Адресные рекомендации: each reader sees the own ones. */
@Controller
class RecommendationsPages {

  static final String PATH = "/monitoring/recommendations";

  /** A recommendation as the reader may see it. */
  record Line(Stored<Recommendation> stored, String to, Ground ground) {
    Recommendation r() {
      return stored.state();
    }
  }

  private static final Table<Line> TABLE =
      Table.of(
              "recommendations",
              PATH,
              Column.<Line>link(
                  "text", "Рекомендация", l -> l.r().text(), l -> PATH + "/" + l.stored().id()),
              Column.<Line>text("to", "Кому", Line::to).note(l -> l.r().to().kind().title()),
              Column.<Line>text("number", "Показатель", l -> l.r().number().code())
                  .note(l -> "было " + Told.number(l.r().number())),
              Column.<Line>date("issued", "Выдана", l -> l.r().issuedOn()).sortable(),
              Column.<Line>date("due", "Срок", l -> l.r().due()).sortable(),
              Column.<Line>badge("state", "Состояние", l -> Told.state(l.r(), l.ground().today())))
          .sortedBy("due")
          .empty(
              Empty.saying("Рекомендаций нет")
                  .advice("Они появляются по результатам анализа показателей года."));

  private final CycleReach reach;
  private final Shelves shelves;
  private final YearNumbers numbers;
  private final KeepingCycle keeping;
  private final Heads heads;
  private final StaffDirectory directory;
  private final Grounds grounds;
  private final Told told;
  private final AccessLog accessLog;

  RecommendationsPages(
      CycleReach reach,
      Shelves shelves,
      YearNumbers numbers,
      KeepingCycle keeping,
      Heads heads,
      StaffDirectory directory,
      Grounds grounds,
      Told told,
      AccessLog accessLog) {
    this.reach = reach;
    this.shelves = shelves;
    this.numbers = numbers;
    this.keeping = keeping;
    this.heads = heads;
    this.directory = directory;
    this.grounds = grounds;
    this.told = told;
    this.accessLog = accessLog;
  }

  @GetMapping(PATH)
  Object list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Line> lines =
        reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
            .filter(
                r -> query.oneOf("state", State.class).map(r.state().state()::equals).orElse(true))
            .map(r -> new Line(r, told.addressee(r.state().to(), scope.viewer()), ground))
            .toList();
    TablePage<Line> page = TablePage.cut(lines, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Рекомендации", TABLE, page, ground.today());
    }
    List<Field> filters = new ArrayList<>(List.of(grounds.filters(scope)));
    filters.add(
        Fields.select(
                "state",
                "Состояние",
                Arrays.stream(State.values())
                    .map(s -> Option.of(s.name(), Russian.capital(s.title())))
                    .toList())
            .with("placeholder", "Все"));
    return Sheet.page(
        model,
        Heading.of("Адресные рекомендации")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(ground.year().label() + " учебный год. Рекомендация → мера → эффект.")
            .action(Action.link("Выдать рекомендацию", ground.at(PATH + "/new"), "plus")),
        List.of(
            Part.of("Рекомендации года")
                .table(TABLE.view(page).filters(filters.toArray(Field[]::new)))));
  }

  @GetMapping(PATH + "/new")
  String begin(
      @RequestParam(required = false) String code,
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String note,
      @RequestParam(required = false) Kind to,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    Kind kind = to == null ? Kind.ORGANISATION : to;
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(kind.title()).form(form(kind, code, organisation, note, ground)));
    Part other = Part.of("Другому адресату");
    for (Kind each : Kind.values()) {
      if (each != kind) {
        String more = code == null ? "" : "&code=" + code;
        other.action(Action.link(each.title(), ground.at(PATH + "/new?to=" + each + more)));
      }
    }
    parts.add(other);
    return Sheet.page(
        model,
        Heading.of("Новая рекомендация")
            .under("Главная", "/")
            .under("Адресные рекомендации", ground.at(PATH))
            .lead("Число показателя запишется таким, каким оно стоит сегодня."),
        parts);
  }

  private Form form(Kind kind, String code, String organisation, String note, Ground ground) {
    List<Field> fields = new ArrayList<>();
    fields.add(Fields.hidden("to", kind.name()));
    if (note != null) {
      fields.add(Fields.hidden("note", note));
    }
    fields.addAll(addressee(kind, organisation, ground));
    fields.add(Fields.select("code", "По показателю", codes(ground.year())).required().value(code));
    List<Option> goals =
        keeping.of(ground.municipality(), ground.year()).state().goals().stream()
            .map(g -> Option.of(g.id(), g.title()))
            .toList();
    if (!goals.isEmpty()) {
      fields.add(Fields.select("goal", "К цели", goals).with("placeholder", "Ни к какой"));
    }
    fields.add(Fields.textarea("text", "Что рекомендуется").required().with("maxlength", 3000));
    fields.add(Fields.date("due", "Срок").required().with("min", ground.today()));
    fields.add(
        Fields.textarea("practices", "Лучшие практики и материалы")
            .hint("Адреса, по одному в строке: из банка практик или с сайта.")
            .with("maxlength", 2000));
    return Form.creating("recommendation", ground.at(PATH), "Выдать рекомендацию").fields(fields);
  }

  private List<Field> addressee(Kind kind, String organisation, Ground ground) {
    return switch (kind) {
      case ASSOCIATION ->
          List.of(
              Fields.select("addressee", "Объединение", associations(ground)).required(),
              Fields.text("label", "Название объединения").required().with("maxlength", 200));
      case TEACHER ->
          List.of(Fields.lookup("addressee", "Педагог", "/monitoring/cycle/people").required());
      case HEAD, ORGANISATION ->
          List.of(
              Fields.select(
                      "addressee", "Организация", grounds.organisations(ground.municipality()))
                  .required()
                  .value(organisation));
    };
  }

  private List<Option> associations(Ground ground) {
    return heads.in(ground.municipality(), ground.today()).stream()
        .map(
            led ->
                Option.of(
                    led.association(),
                    (led.head() == null
                            ? "без руководителя"
                            : "руководитель " + directory.shortName(led.head()))
                        + ", "
                        + Russian.count(led.members(), "участник", "участника", "участников")))
        .toList();
  }

  private List<Option> codes(AcademicYear year) {
    return numbers.names(year).entrySet().stream()
        .map(e -> Option.of(e.getKey(), e.getKey() + ". " + e.getValue()))
        .toList();
  }

  /** People of the municipality for the field. */
  @GetMapping(CyclePages.PATH + "/people")
  @org.springframework.web.bind.annotation.ResponseBody
  List<Option> people(@RequestParam(defaultValue = "") String q, Scope scope) {
    String town = scope.municipality().orElse("");
    return directory
        .search(q, e -> e.kind() == DirectoryEntry.Kind.TEACHER && town.equals(e.municipality()))
        .stream()
        .limit(20)
        .map(e -> Option.of(e.id(), e.name()).note(told.organisation(e.organisation())))
        .toList();
  }

  @GetMapping(PATH + "/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<Recommendation> stored = reach.recommendation(id, scope);
    Recommendation r = stored.state();
    if (r.to().kind() == Kind.TEACHER
        && CycleReach.named(r.to(), scope.viewer())
        && !scope.viewer().is(r.to().id())) {
      accessLog.looked(scope.viewer(), List.of(r.to().id()), "Адресная рекомендация педагогу");
    }
    List<Part> parts = new ArrayList<>();
    parts.add(body(r, scope));
    parts.add(answers(stored, scope));
    if (scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL)) {
      parts.add(answered(id, r));
    }
    return Sheet.page(
        model,
        Heading.of("Рекомендация. " + told.addressee(r.to(), scope.viewer()))
            .under("Главная", "/")
            .under("Адресные рекомендации", PATH + "?year=" + r.year())
            .badge(Told.state(r, grounds.today())),
        parts);
  }

  private Part body(Recommendation r, Scope scope) {
    String goal =
        keeping.of(r.municipality(), AcademicYear.parse(r.year())).state().goals().stream()
            .filter(g -> g.id().equals(r.goal()))
            .map(Goal::title)
            .findFirst()
            .orElse(null);
    Part part =
        Part.of("Что рекомендуется")
            .text(r.text())
            .entry("Кому", told.addressee(r.to(), scope.viewer()))
            .entry("Показатель", r.number().code() + ": " + told.placed(r.number()))
            .entry("Цель", goal)
            .entry("Срок", Russian.date(r.due()))
            .entry("Выдана", Russian.date(r.issuedOn()) + ", " + r.issuedBy());
    r.practices().forEach(address -> part.item(Item.of(address).href(address)));
    return part;
  }

  private Part answers(Stored<Recommendation> stored, Scope scope) {
    Recommendation r = stored.state();
    String path = PATH + "/" + stored.id();
    Part part = Part.of("Исполнение").nothing("Ответа ещё нет.");
    if (r.answer() != null) {
      part.item(
          Item.of(Russian.capital(r.state().title()) + " " + Russian.date(r.answer().on()))
              .note(r.answer().text()));
    }
    boolean reads =
        scope.viewer().roles().stream().allMatch(x -> x == Role.OFFICIAL || x == Role.REGION);
    if (!r.open() || reads) {
      return part;
    }
    boolean methodist = scope.viewer().has(Role.METHODIST);
    if (r.state() == State.ISSUED && !methodist) {
      part.action(
          Action.post("Принять к исполнению", path + "/acknowledge?version=" + stored.version()));
    }
    part.form(
        Form.changing("fulfil", path + "/fulfil", stored.version(), "Отметить исполнение")
            .folded("Отметить исполнение")
            .fields(Fields.textarea("text", "Что сделано").required().with("maxlength", 2000)));
    return methodist
        ? part.form(
            Form.changing("withdraw", path + "/withdraw", stored.version(), "Отозвать")
                .folded("Отозвать рекомендацию")
                .fields(Fields.text("text", "Почему").required().with("maxlength", 300)))
        : part;
  }

  private Part answered(String id, Recommendation r) {
    Part part =
        Part.of("Меры и решения по рекомендации")
            .nothing("Мер и решений пока нет.")
            .action(
                Action.link(
                    "Добавить меру",
                    "/monitoring/measures/new?recommendation=" + id + "&year=" + r.year(),
                    "plus"))
            .action(
                Action.link(
                    "Внести решение",
                    "/monitoring/resolutions/new?recommendation=" + id + "&year=" + r.year()));
    Stream<Item> measures =
        shelves.measures().of(r.municipality(), r.year()).stream()
            .filter(m -> m.state().recommendations().contains(id))
            .map(
                m ->
                    Item.of(m.state().title())
                        .note(Told.term(m.state()) + ". " + m.state().responsible())
                        .href("/monitoring/measures/" + m.id())
                        .badge(Told.state(m.state(), grounds.today())));
    Stream<Item> resolutions =
        shelves.resolutions().of(r.municipality(), r.year()).stream()
            .filter(x -> x.state().recommendations().contains(id))
            .map(
                x ->
                    Item.of(ResolutionWords.title(x.state()))
                        .note(x.state().text())
                        .href("/monitoring/resolutions/" + x.id())
                        .badge(ResolutionWords.state(x.state(), grounds.today())));
    Stream.concat(measures, resolutions).forEach(part::item);
    return part;
  }
}
