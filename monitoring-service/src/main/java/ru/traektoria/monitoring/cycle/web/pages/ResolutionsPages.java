package ru.traektoria.monitoring.cycle.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.Protocols;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.TakingResolutions;
import ru.traektoria.monitoring.cycle.application.TakingResolutions.Draft;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.model.action.Resolution.Kind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
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

/** Управленческие решения and decisions of the methodological council. */
@Controller
@RequestMapping(ResolutionsPages.PATH)
class ResolutionsPages {

  static final String PATH = "/monitoring/resolutions";

  private final Shelves shelves;
  private final TakingResolutions taking;
  private final YearNumbers numbers;
  private final CycleReach reach;
  private final Protocols protocols;
  private final Grounds grounds;
  private final Told told;

  ResolutionsPages(
      Shelves shelves,
      TakingResolutions taking,
      YearNumbers numbers,
      CycleReach reach,
      Protocols protocols,
      Grounds grounds,
      Told told) {
    this.shelves = shelves;
    this.taking = taking;
    this.numbers = numbers;
    this.reach = reach;
    this.protocols = protocols;
    this.grounds = grounds;
    this.told = told;
  }

  private Table<Stored<Resolution>> table() {
    return Table.of(
            "resolutions",
            PATH,
            Column.<Stored<Resolution>>link(
                    "title",
                    "Решение",
                    r -> ResolutionWords.title(r.state()),
                    r -> PATH + "/" + r.id())
                .note(r -> r.state().text()),
            Column.<Stored<Resolution>>text("signer", "Подписал", r -> r.state().signer()),
            Column.<Stored<Resolution>>text("who", "Исполнитель", r -> r.state().responsible()),
            Column.<Stored<Resolution>>date("control", "Контроль", r -> r.state().control())
                .sortable(),
            Column.<Stored<Resolution>>badge(
                "state", "Состояние", r -> ResolutionWords.state(r.state(), grounds.today())),
            Column.<Stored<Resolution>>text("address", "Опубликовано", r -> r.state().address()))
        .sortedBy("control")
        .empty(
            Empty.saying("Решений пока нет")
                .advice("Решение отвечает на рекомендацию и стоит на контроле до даты."));
  }

  @GetMapping
  Object list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    Table<Stored<Resolution>> table = table();
    TablePage<Stored<Resolution>> page =
        TablePage.cut(
            shelves.resolutions().of(ground.municipality(), ground.year().toString()),
            table,
            query);
    if (query.export()) {
      return TableExport.answer("Решения", table, page, ground.today());
    }
    return Sheet.page(
        model,
        Heading.of("Управленческие решения")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(ground.year().label() + " учебный год.")
            .action(Action.link("Внести решение", ground.at(PATH + "/new"), "plus")),
        List.of(Part.of("Решения года").table(table.view(page).filters(grounds.filters(scope)))));
  }

  @GetMapping("/new")
  String begin(
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) String recommendation,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    Kind chosen = kind == null ? Kind.ORDER : kind;
    Part other = Part.of("Другое решение");
    String more = recommendation == null ? "" : "&recommendation=" + recommendation;
    Arrays.stream(Kind.values())
        .filter(k -> k != chosen)
        .forEach(
            k -> other.action(Action.link(k.title(), ground.at(PATH + "/new?kind=" + k + more))));
    return Sheet.page(
        model,
        Heading.of("Новое решение")
            .under("Главная", "/")
            .under("Управленческие решения", ground.at(PATH)),
        List.of(Part.of(chosen.title()).form(form(chosen, recommendation, ground, scope)), other));
  }

  private Form form(Kind kind, String recommendation, Ground ground, Scope scope) {
    List<Field> fields = new ArrayList<>();
    fields.add(Fields.hidden("kind", kind.name()));
    if (kind == Kind.COUNCIL) {
      List<Option> signed =
          protocols.of(ground.municipality()).stream()
              .map(
                  p ->
                      Option.of(p.meeting(), "№ " + p.number() + " от " + Russian.date(p.heldOn())))
              .toList();
      fields.add(
          Fields.select("meeting", "Протокол методического совета", signed)
              .required()
              .hint("Здесь протоколы, подписанные в разделе «Заседания»."));
    } else {
      fields.add(Fields.text("number", "Номер").required().with("maxlength", 40));
    }
    fields.add(Fields.date("date", "Дата").required().with("max", ground.today()));
    fields.add(Fields.text("signer", "Кто подписал").required().with("maxlength", 200));
    fields.add(Fields.textarea("text", "Что решено").required().with("maxlength", 3000));
    List<Option> open =
        reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
            .filter(r -> r.state().open() || r.id().equals(recommendation))
            .map(r -> Option.of(r.id(), told.addressee(r.state().to()) + ": " + r.state().text()))
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
            .with("placeholder", "Ни по какому"));
    fields.add(Fields.text("responsible", "Исполнитель").with("maxlength", 200));
    fields.add(Fields.date("control", "Дата контроля").required());
    fields.add(Fields.text("address", "Адрес публикации").with("maxlength", 500));
    return Form.creating("resolution", ground.at(PATH), "Внести решение").fields(fields);
  }

  @PostMapping
  ResponseEntity<Void> take(
      @ModelAttribute Sent sent,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Resolution> taken =
        taking.take(key, ground.municipality(), ground.year(), sent.draft(), scope.viewer().name());
    return Done.at(PATH + "/" + taken.id(), "Решение внесено");
  }

  /** The form as it is sent. */
  record Sent(
      Kind kind,
      String number,
      LocalDate date,
      String signer,
      String text,
      String meeting,
      List<String> recommendations,
      String code,
      LocalDate control,
      String responsible,
      String address) {

    Draft draft() {
      List<String> answered = recommendations == null ? List.of() : recommendations;
      return new Draft(
          kind, number, date, signer, text, meeting, answered, code, control, responsible, address);
    }
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<Resolution> stored = shelves.resolutions().get(id, scope.municipality().orElse(null));
    Resolution r = stored.state();
    boolean edits = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL);
    Part body =
        Part.of("Решение")
            .text(r.text())
            .entry("Подписал", r.signer())
            .entry("Исполнитель", r.responsible())
            .entry("Дата контроля", Russian.date(r.control()))
            .entry("По показателю", r.number() == null ? null : code(r));
    if (r.protocol() != null) {
      body.entry(
          Entry.of("Протокол", "№ " + r.protocol().number())
              .href("/activities/meetings/" + r.protocol().meeting()));
    }
    if (r.address() != null) {
      body.entry(Entry.of("Опубликовано", r.address()).href(r.address()));
    }
    Part answered = Part.of("По рекомендациям").nothing("Ни по какой.");
    r.recommendations()
        .forEach(
            each ->
                shelves
                    .recommendations()
                    .find(each)
                    .ifPresent(
                        found ->
                            answered.item(
                                Item.of(found.state().text())
                                    .note(told.addressee(found.state().to(), scope.viewer()))
                                    .href(RecommendationsPages.PATH + "/" + each))));
    return Sheet.page(
        model,
        Heading.of(ResolutionWords.title(r))
            .under("Главная", "/")
            .under("Управленческие решения", PATH + "?year=" + r.year())
            .badge(ResolutionWords.state(r, grounds.today())),
        List.of(body, answered, fate(stored, edits)));
  }

  private String code(Resolution r) {
    return r.number().code() + ": " + told.placed(r.number());
  }

  private Part fate(Stored<Resolution> stored, boolean edits) {
    Resolution r = stored.state();
    Part part = Part.of("Исполнение").nothing("Ещё не исполнено.");
    if (r.done() != null) {
      part.item(Item.of("Исполнено " + Russian.date(r.done().on())).note(r.done().result()));
    }
    if (!edits) {
      return part;
    }
    if (r.done() == null) {
      part.form(
          Form.changing(
                  "done", PATH + "/" + stored.id() + "/done", stored.version(), "Снять с контроля")
              .folded("Отметить исполнение и снять с контроля")
              .fields(
                  Fields.date("on", "Когда").required().value(grounds.today()),
                  Fields.textarea("result", "Что сделано").required().with("maxlength", 2000)));
    }
    return part.form(
        Form.changing(
                "publish",
                PATH + "/" + stored.id() + "/publish",
                stored.version(),
                "Записать адрес")
            .folded("Записать адрес публикации")
            .fields(
                Fields.text("address", "Адрес")
                    .required()
                    .value(r.address())
                    .with("maxlength", 500)));
  }

  @PostMapping("/{id}/done")
  ResponseEntity<Void> done(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) String result,
      IfMatch match,
      Scope scope) {
    taking.carryOut(
        id, scope.municipality().orElse(null), match.version(), new Resolution.Done(on, result));
    return Done.here("Решение снято с контроля");
  }

  @PostMapping("/{id}/publish")
  ResponseEntity<Void> publish(
      @PathVariable String id,
      @RequestParam(required = false) String address,
      IfMatch match,
      Scope scope) {
    taking.publish(id, scope.municipality().orElse(null), match.version(), address);
    return Done.here("Адрес записан");
  }
}
