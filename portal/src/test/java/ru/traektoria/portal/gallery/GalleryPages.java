package ru.traektoria.portal.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.look.Traffic;
import ru.traektoria.portal.navigation.Menu;
import ru.traektoria.portal.navigation.NavigationFile;
import ru.traektoria.portal.navigation.Person;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

@Controller
class GalleryPages {
  private static final Map<String, Badge> STATES =
      Map.of(
          "DRAFT", Badge.neutral("Черновик").icon("pencil"),
          "AGREED", Badge.info("Согласован педагогом"),
          "IN_PROGRESS", Badge.info("В работе").icon("progress"),
          "CLOSED", Badge.good("Закрыт: выполнен"),
          "LATE", Badge.bad("Просрочен на 3 дня"));

  static final Table<Row> TABLE =
      Table.of(
              "rows",
              "/gallery/list",
              Column.<Row>link("name", "Педагог", Row::name, r -> "/gallery/card")
                  .note(r -> "учитель математики")
                  .sortable(),
              Column.<Row>text("place", "Организация", Row::place).sortable(),
              Column.<Row>number("hours", "Нагрузка, ч", Row::hours).sortable(),
              Column.<Row>date("until", "Срок", Row::until).sortable(),
              Column.<Row>badge("state", "Состояние ИОМ", r -> STATES.get(r.state())))
          .sortedBy("name")
          .empty(
              Empty.saying("Маршрутов пока нет")
                  .advice("Маршруты появятся сами после диагностики. Начните с кампании.")
                  .action(Action.link("Создать кампанию", "/gallery/form", "plus")));

  @GetMapping("/gallery/list")
  Object list(TableQuery query, Model model) {
    List<Row> found =
        Rows.all().stream()
            .filter(r -> Russian.matches(r.name(), query.filter("q").orElse("")))
            .filter(r -> query.filter("state").map(r.state()::equals).orElse(true))
            .filter(
                r -> query.filters("place").isEmpty() || query.filters("place").contains(r.place()))
            .filter(r -> query.date("until").map(d -> before(r, d)).orElse(true))
            .toList();
    TablePage<Row> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Маршруты", TABLE, page, LocalDate.of(2026, 11, 22));
    }
    model.addAttribute(
        Heading.of("Маршруты")
            .under("Главная", "/")
            .lead("Индивидуальные образовательные маршруты педагогов муниципалитета.")
            .action(Action.link("Создать маршрут", "/gallery/form", "plus")));
    model.addAttribute("table", view(page));
    return "list";
  }

  private static boolean before(Row row, LocalDate day) {
    return row.until() != null && !row.until().isAfter(day);
  }

  private static Object view(TablePage<Row> page) {
    List<Option> states =
        STATES.entrySet().stream()
            .map(e -> Option.of(e.getKey(), e.getValue().text()))
            .sorted(java.util.Comparator.comparing(Option::label))
            .toList();
    List<Option> places =
        java.util.stream.IntStream.rangeClosed(1, 60)
            .mapToObj(i -> Option.of("МБОУ СОШ № " + i, "МБОУ СОШ № " + i))
            .toList();
    return TABLE
        .view(page)
        .filters(
            Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
            Fields.multi("place", "Организация", places),
            Fields.select("state", "Состояние", states),
            Fields.date("until", "Срок не позже"),
            Fields.checkbox("mine", "Только мои"))
        .bulk(
            Row::id,
            Action.post("Утвердить выбранные", "/gallery/approve")
                .confirm("Утвердить выбранные маршруты? Педагоги получат уведомления."),
            Action.post("Вернуть на доработку", "/gallery/approve"));
  }

  @PostMapping("/gallery/approve")
  ResponseEntity<Void> approve(@RequestParam List<String> ids) {
    return Done.here(
        Russian.count(
            ids.size(), "маршрут утверждён", "маршрута утверждены", "маршрутов утверждены"));
  }

  @GetMapping({"/", "/gallery"})
  String all(Model model) {
    model.addAttribute(
        Heading.of("Все компоненты")
            .under("Главная", "/")
            .under("Педагоги", "/gallery/list")
            .lead("Страница для глаз и для тестов: каждый компонент с правдоподобными данными.")
            .badge(Badge.info("В работе").icon("progress"))
            .also(Action.link("Скачать шаблон", "/gallery/list?format=xlsx", "download"))
            .action(Action.post("Утвердить маршрут", "/gallery/approve?ids=1").icon("check")));
    model.addAttribute("tiles", tiles());
    model.addAttribute("states", STATES.values());
    model.addAttribute("traffic", Traffic.values());
    model.addAttribute("timeline", timeline());
    model.addAttribute("entries", entries());
    model.addAttribute("empty", TABLE.empty());
    model.addAttribute(
        "tabs",
        List.of(
            Tab.of("Обзор", "/gallery", true),
            Tab.of("Маршруты", "/gallery/list", false).count(3),
            Tab.of("Мероприятия", "/gallery/form", false).count(12),
            Tab.of("Документы", "/gallery/form", false)));
    return "gallery";
  }

  private static List<Tile> tiles() {
    return List.of(
        Tile.of("Прошли входную диагностику", 412, 3000).href("/gallery/list"),
        Tile.of("Есть действующий ИОМ", 287, 412)
            .tone(Tone.GOOD)
            .hint("цель года 65 %, есть 69,7 %"),
        Tile.value("Просроченных шагов", "18")
            .tone(Tone.BAD)
            .hint("у 11 педагогов")
            .href("/gallery"),
        Tile.value("Ждут вашего решения", "7").tone(Tone.WARNING).hint("3 маршрута, 4 заявки"));
  }

  private static List<TimelineEntry> timeline() {
    return List.of(
        TimelineEntry.of(LocalDate.of(2026, 11, 18), "Утверждён маршрут")
            .text("2 цели, 5 шагов, 36 часов; куратор — методист")
            .href("/gallery/list")
            .icon("route", Tone.GOOD),
        TimelineEntry.of(LocalDate.of(2026, 10, 9), "Выявлен дефицит: формирующее оценивание")
            .text("высокая степень, входная диагностика")
            .icon("alert-triangle", Tone.WARNING),
        TimelineEntry.of(LocalDate.of(2026, 10, 8), "Пройдена входная диагностика")
            .icon("clipboard-check", Tone.INFO),
        TimelineEntry.of(LocalDate.of(2026, 9, 12), "Дано согласие"));
  }

  private static List<Entry> entries() {
    return List.of(
        Entry.of("Организация", "МБОУ СОШ № 3").href("/gallery"),
        Entry.of("Должность", "Учитель, математика, 5–9 классы").hint("18 часов, основное место"),
        Entry.badge("Категория", Badge.good("Высшая")),
        Entry.badge("Курсы за три года", Badge.warning("Истекают через 12 дней")),
        Entry.of("Стаж", "14 лет"),
        Entry.of("СНИЛС", null));
  }

  @GetMapping("/gallery/form")
  String form(Model model) {
    model.addAttribute(
        Heading.of("Новое мероприятие").under("Главная", "/").under("План", "/gallery/list"));
    model.addAttribute(
        "kinds",
        List.of(
            Option.of("SEMINAR", "Семинар"),
            Option.of("MASTER_CLASS", "Мастер-класс"),
            Option.of("CONFERENCE", "Конференция")));
    return "form";
  }

  @PostMapping("/gallery/form")
  ResponseEntity<?> save(@RequestParam String title) {
    if (!title.isBlank()) {
      return Done.at("/gallery/list", "Мероприятие «" + title + "» добавлено в план");
    }
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    problem.setTitle("Мероприятие не сохранено");
    problem.setProperty(
        "errors",
        List.of(
            Map.of("field", "title", "code", "blank", "message", "Напишите название"),
            Map.of("field", "kind", "code", "blank", "message", "Выберите вид мероприятия"),
            Map.of("code", "plan", "message", "План на ноябрь уже утверждён")));
    return ResponseEntity.unprocessableContent()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  @GetMapping("/gallery/people")
  @ResponseBody
  List<Option> people(@RequestParam String q) {
    return Rows.all().stream()
        .filter(r -> Russian.matches(r.name(), q))
        .limit(10)
        .map(r -> Option.of(r.id(), r.name()).note(r.place()))
        .toList();
  }

  @PostMapping("/gallery/signed-out")
  ResponseEntity<Void> signedOut() {
    return ResponseEntity.status(401).header("HX-Redirect", "/sign-in").build();
  }

  @PostMapping("/gallery/down")
  ResponseEntity<Void> down() {
    return ResponseEntity.status(503).build();
  }

  @PostMapping("/gallery/stale")
  ResponseEntity<ProblemDetail> stale() {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PRECONDITION_FAILED);
    problem.setTitle("Запись изменил другой человек");
    return ResponseEntity.status(412).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  @GetMapping("/gallery/fragments/panel")
  @ResponseBody
  String panel() {
    return "<p>Пара с 1 октября 2026, встреч: 4.</p>";
  }

  @GetMapping("/gallery/broken")
  String broken() {
    throw new IllegalStateException("so that the error page is seen");
  }

  @GetMapping("/gallery/forbidden")
  String forbidden() {
    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
  }

  @GetMapping("/portal/navigation")
  String navigation(Model model) {
    model.addAttribute(
        "menu",
        Menu.of(
            NavigationFile.read(new ClassPathResource("navigation.yaml")), List.of("METHODIST")));
    model.addAttribute("person", new Person("Лужайкина В. П.", "методист", "Берёзовский район"));
    return "portal/navigation";
  }
}
