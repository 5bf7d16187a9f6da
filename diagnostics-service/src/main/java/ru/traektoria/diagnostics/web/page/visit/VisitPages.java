package ru.traektoria.diagnostics.web.page.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.model.visit.LessonVisit;
import ru.traektoria.diagnostics.model.visit.LessonVisit.Sheet;
import ru.traektoria.diagnostics.model.visit.VisitKind;
import ru.traektoria.diagnostics.web.VisitDesk;
import ru.traektoria.diagnostics.web.VisitDesk.Plan;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Посещения уроков: the schedule, and each observer's own sheet. */
@Controller
class VisitPages {

  private static final String PATH = "/diagnostics/visits";

  private final VisitDesk desk;
  private final StaffDirectory directory;
  private final AccessLog looks;
  private final Clock clock;

  VisitPages(VisitDesk desk, StaffDirectory directory, AccessLog looks, Clock clock) {
    this.desk = desk;
    this.directory = directory;
    this.looks = looks;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<LessonVisit> found =
        desk.list(scope).stream()
            .filter(v -> query.filter("q").map(q -> Russian.matches(name(v), q)).orElse(true))
            .filter(v -> query.filter("held").map(h -> v.heldOn() == null).orElse(true))
            .toList();
    boolean staff = scope.teacher().isEmpty();
    TablePage<LessonVisit> page = TablePage.cut(found, table(), query);
    if (query.export()) {
      return TableExport.answer("Посещения уроков", table(), page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of(staff ? "Посещения уроков" : "Посещения моих уроков")
            .lead("График посещений и анализ. У каждого наблюдателя свой лист.");
    model.addAttribute(
        staff
            ? heading.action(Action.link("Запланировать посещение", PATH + "/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        table()
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.checkbox("held", "Только предстоящие")));
    return "diagnostics/list";
  }

  private Table<LessonVisit> table() {
    return Table.of(
            "visits",
            PATH,
            Column.<LessonVisit>link("teacher", "Педагог", this::name, v -> PATH + "/" + v.id())
                .note(v -> v.lesson())
                .sortable(),
            Column.<LessonVisit>date("plannedOn", "День", LessonVisit::plannedOn).sortable(),
            Column.<LessonVisit>text("kind", "Что посещают", v -> v.kind().label()).sortable(),
            Column.<LessonVisit>number("sheets", "Листов", v -> v.finished().size()),
            Column.<LessonVisit>badge(
                "state",
                "Состояние",
                v ->
                    v.heldOn() == null
                        ? Badge.neutral("Запланировано").icon("calendar")
                        : Badge.good("Проанализировано")))
        .sortedDownBy("plannedOn")
        .empty(
            Empty.saying("Посещений пока нет")
                .advice("Запланируйте посещение: педагог увидит его заранее."));
  }

  private String name(LessonVisit visit) {
    return directory.name(visit.examinee().teacher().value());
  }

  @GetMapping(PATH + "/new")
  String form(@RequestParam(required = false) String teacher, Model model) {
    model.addAttribute(Heading.of("Запланировать посещение").under("Посещения уроков", PATH));
    model.addAttribute("key", Ids.next());
    model.addAttribute("teacher", teacher);
    model.addAttribute("teacherName", teacher == null ? null : directory.name(teacher));
    model.addAttribute("kinds", Choices.of(VisitKind.values(), VisitKind::label));
    model.addAttribute("today", LocalDate.now(clock));
    return "diagnostics/visit-new";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> plan(
      @RequestParam String teacher,
      @RequestParam VisitKind kind,
      @RequestParam(required = false) LocalDate plannedOn,
      @RequestParam(defaultValue = "") String lesson,
      Scope scope,
      CreationKey key) {
    String id = desk.plan(scope, new Plan(teacher, kind, plannedOn, lesson), key).id();
    return Done.at(PATH + "/" + id, "Посещение запланировано");
  }

  @GetMapping(PATH + "/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    LessonVisit visit = desk.require(scope, id).state();
    String teacher = visit.examinee().teacher().value();
    boolean own = viewer.is(teacher);
    if (!visit.finished().isEmpty()) {
      looks.looked(viewer, teacher, "Анализ урока");
    }
    model.addAttribute(
        Heading.of(name(visit))
            .under("Посещения уроков", PATH)
            .lead(visit.lesson() + " · " + Russian.date(visit.plannedOn()))
            .badge(
                visit.heldOn() == null
                    ? Badge.neutral("Запланировано").icon("calendar")
                    : Badge.good("Проанализировано")));
    model.addAttribute("visit", visit);
    model.addAttribute("own", own);
    model.addAttribute("sections", desk.criteria(visit).sections());
    model.addAttribute("sheet", visit.sheetOf(viewer.subject(), viewer.name()));
    model.addAttribute(
        "others",
        visit.sheets().stream().filter(s -> !s.observer().equals(viewer.subject())).toList());
    return "diagnostics/visit";
  }

  /** The observer's sheet as the page sends it. */
  record SheetRequest(
      long revision, Map<String, List<String>> answers, String recommendation, boolean done) {}

  /** What the page needs to go on. */
  record SavedSheet(long revision, boolean done) {}

  @PutMapping(PATH + "/{id}/sheet")
  ResponseEntity<SavedSheet> save(
      @PathVariable String id, @RequestBody SheetRequest request, Scope scope, Viewer viewer) {
    Sheet sheet =
        new Sheet(
            viewer.subject(),
            viewer.name(),
            request.revision(),
            request.answers(),
            request.recommendation(),
            request.done());
    LessonVisit after = desk.save(scope, id, sheet).state();
    Sheet saved = after.sheetOf(viewer.subject(), viewer.name());
    return ResponseEntity.ok(new SavedSheet(saved.revision(), saved.done()));
  }
}
