package ru.traektoria.route.web.attestation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.CategoryRequests;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.application.portfolio.GatheringSheet;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.Category;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequest.Application;
import ru.traektoria.route.model.attestation.CategoryRequest.Outcome;
import ru.traektoria.route.model.attestation.CategoryRequest.State;
import ru.traektoria.route.model.attestation.CategoryRequest.Wish;
import ru.traektoria.route.model.attestation.CategoryRequestId;
import ru.traektoria.route.model.terms.TeacherId;

/** Аттестация на категорию: who wants to, the number of the application, what came of it. */
@Controller
@RequestMapping("/routes/attestation")
class CategoryPages {

  /** A row with names. */
  record Row(CategoryRequest request, String teacher, String organisation, String position) {}

  private static final Table<Row> TABLE =
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

  private final CategoryRequests requests;
  private final AttestationFacts facts;
  private final Positions positions;
  private final AttestationDoor door;
  private final GatheringSheet sheets;
  private final StaffDirectory directory;

  CategoryPages(
      CategoryRequests requests,
      AttestationFacts facts,
      Positions positions,
      AttestationDoor door,
      GatheringSheet sheets,
      StaffDirectory directory) {
    this.requests = requests;
    this.facts = facts;
    this.positions = positions;
    this.door = door;
    this.sheets = sheets;
    this.directory = directory;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<Row> rows =
        requests.all().stream()
            .filter(r -> door.covers(scope, r.teacher(), r.place()))
            .map(this::row)
            .filter(r -> Russian.matches(r.teacher(), query.filter("q").orElse("")))
            .filter(
                r ->
                    query.oneOf("state", State.class).map(r.request().state()::equals).orElse(true))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Аттестация на категорию", TABLE, page, door.today());
    }
    Heading heading =
        Heading.of("Аттестация на категорию")
            .under("Главная", "/")
            .lead("Само заявление подаётся на портале государственных услуг.")
            .action(Action.link("Записать намерение", "/routes/attestation/new", "plus"));
    model.addAttribute(
        staff(viewer)
            ? heading.also(
                Action.link("Соответствие должности", "/routes/conformity", "clipboard-check"))
            : heading);
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("state", "Состояние", states())));
    return "routes/attestation";
  }

  @GetMapping("/new")
  String ask(@RequestParam(required = false) String teacher, Viewer viewer, Model model) {
    model.addAttribute(
        Heading.of("Намерение аттестоваться").under("Аттестация", "/routes/attestation"));
    String whose = staff(viewer) ? teacher : viewer.teacherId().orElse(null);
    model.addAttribute("key", Ids.next());
    model.addAttribute("staff", staff(viewer));
    model.addAttribute("teacher", whose);
    model.addAttribute(
        "teachers", whose == null ? List.of() : List.of(Option.of(whose, directory.name(whose))));
    model.addAttribute(
        "position",
        whose == null
            ? null
            : facts
                .of(new TeacherId(whose))
                .work(door.today())
                .map(w -> w.position())
                .orElse(null));
    model.addAttribute("positions", options());
    model.addAttribute(
        "categories", List.of(Option.of("FIRST", "Первая"), Option.of("HIGHEST", "Высшая")));
    model.addAttribute("months", months(door.today()));
    return "routes/category-form";
  }

  @PostMapping("/new")
  ResponseEntity<Void> intend(
      @RequestParam(defaultValue = "") String teacher,
      @RequestParam(defaultValue = "") String position,
      @RequestParam(required = false) Category category,
      @RequestParam(defaultValue = "") String month,
      CreationKey key,
      Scope scope) {
    if (teacher.isBlank()) {
      throw Problems.refused(Reason.at("teacher", "category.teacher", "Выберите педагога"));
    }
    TeacherId whose = new TeacherId(teacher);
    CategoryRequestId id = new CategoryRequestId(key.id());
    LocalDate first = month.matches("\\d{4}-\\d{2}") ? YearMonth.parse(month).atDay(1) : null;
    requests.add(
        id,
        key.requestHash(),
        CategoryRequest.intend(
            id,
            whose,
            door.teacher(scope, whose),
            new Wish(position, category, first),
            !facts.of(whose).categories().isEmpty()));
    return Done.at("/routes/attestation/" + id.value(), "Намерение записано");
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<CategoryRequest> stored = door.request(scope, id);
    CategoryRequest request = stored.state();
    door.looked(scope, request.teacher(), "Аттестация на категорию");
    model.addAttribute(
        Heading.of(Russian.capital(request.category().label()) + " категория")
            .under("Аттестация", "/routes/attestation")
            .badge(badge(request.state()))
            .lead(directory.name(request.teacher().value())));
    model.addAttribute("at", "/routes/attestation/" + id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries(request));
    model.addAttribute("period", SheetWords.period(sheets.of(request, door.today()).period()));
    model.addAttribute("state", request.state().name());
    model.addAttribute("staff", staff(viewer));
    return "routes/category";
  }

  @PostMapping("/{id}/apply")
  ResponseEntity<Void> apply(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) LocalDate on,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, r -> r.apply(new Application(number, on), door.today()));
    return Done.here("Номер заявления записан");
  }

  @PostMapping("/{id}/decide")
  ResponseEntity<Void> decide(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean awarded,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(defaultValue = "") String order,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, r -> r.decide(new Outcome(awarded, on, order.strip()), door.today()));
    return Done.here(awarded ? "Категория записана" : "Отказ записан");
  }

  @PostMapping("/{id}/withdraw")
  ResponseEntity<Void> withdraw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, r -> r.withdraw(remark));
    return Done.here("Намерение отозвано");
  }

  @PostMapping("/{id}/annul")
  ResponseEntity<Void> annul(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, r -> r.annul(remark));
    return Done.here("Запись отменена");
  }

  private void decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<CategoryRequest, Decision<CategoryRequest, AttestationEvent>> command) {
    requests.update(door.request(scope, id).state().id(), match.version(), command);
  }

  private Row row(CategoryRequest request) {
    String teacher = request.teacher().value();
    String place =
        directory.find(teacher).map(e -> e.organisation()).map(directory::shortName).orElse("");
    return new Row(request, directory.name(teacher), place, positions.name(request.position()));
  }

  private List<Entry> entries(CategoryRequest request) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Должность", positions.name(request.position())));
    entries.add(Entry.of("Подача заявления", Russian.monthYear(request.intendedFor())));
    if (request.application() != null) {
      entries.add(
          Entry.of(
              "Заявление",
              "№ %s от %s"
                  .formatted(
                      request.application().number(), Russian.date(request.application().on()))));
    }
    if (request.outcome() != null) {
      entries.add(Entry.of("Решение", Russian.date(request.outcome().on())));
      entries.add(Entry.of("Приказ", request.outcome().order()));
    }
    if (request.remark() != null) {
      entries.add(Entry.of("Причина", request.remark()));
    }
    return entries;
  }

  private List<Option> options() {
    return positions.names().entrySet().stream()
        .map(e -> Option.of(e.getKey(), e.getValue()))
        .toList();
  }

  private static List<Option> months(LocalDate today) {
    List<Option> months = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      YearMonth month = YearMonth.from(today).plusMonths(i);
      months.add(Option.of(month.toString(), Russian.capital(Russian.monthYear(month.atDay(1)))));
    }
    return months;
  }

  private static List<Option> states() {
    return Arrays.stream(State.values())
        .map(s -> Option.of(s.name(), Russian.capital(s.label())))
        .toList();
  }

  private static Badge badge(State state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case INTENDED -> Badge.neutral(text);
      case APPLIED -> Badge.info(text).icon("hourglass");
      case AWARDED -> Badge.good(text);
      case REFUSED -> Badge.bad(text);
      case WITHDRAWN, ANNULLED -> Badge.neutral(text).icon("ban");
    };
  }

  private static boolean staff(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
  }
}
