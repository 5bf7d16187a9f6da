package ru.traektoria.route.web.course;

import java.time.Clock;
import java.time.LocalDate;
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
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
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
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.course.ListingCourses;
import ru.traektoria.route.application.course.Profiles;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.Badges;

/** Курсы: the register, the card of a record, what is decided on it. */
@Controller
@RequestMapping("/routes/courses")
class CoursePages {

  /** A row with names. */
  record Row(CourseLine line, String teacher, String organisation) {}

  private static final Table<Row> TABLE =
      Table.of(
              "courses",
              "/routes/courses",
              Column.<Row>link(
                      "title",
                      "Курс",
                      r -> r.line().title(),
                      r -> "/routes/courses/" + r.line().id())
                  .note(r -> r.line().provider())
                  .sortable(),
              Column.<Row>text("teacher", "Педагог", Row::teacher)
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text(
                      "kind", "Засчитан как", r -> Russian.capital(r.line().kind().brief()))
                  .note(CoursePages::priority)
                  .sortable(),
              Column.<Row>number("hours", "Часы", r -> r.line().hours()).sortable(),
              Column.<Row>date("documentOn", "Документ", r -> r.line().documentOn())
                  .note(CoursePages::number)
                  .sortable(),
              Column.<Row>badge("state", "Состояние", r -> Badges.of(r.line().state()))
                  .sortable(r -> r.line().state().ordinal()))
          .sortedDownBy("documentOn")
          .empty(
              Empty.saying("Курсов пока нет")
                  .advice("Запишите первый или загрузите список из файла.")
                  .action(Action.link("Записать курс", "/routes/courses/new", "plus")));

  /** The file has a column for each thing that the page tells in a second line. */
  private static final Table<Row> FILE =
      Table.of(
          "courses",
          "/routes/courses",
          Column.<Row>text("teacher", "Педагог", Row::teacher),
          Column.<Row>text("organisation", "Организация", Row::organisation),
          Column.<Row>text("title", "Курс", r -> r.line().title()),
          Column.<Row>text("provider", "Кто обучал", r -> r.line().provider()),
          Column.<Row>text("kind", "Вид", r -> r.line().kind().brief()),
          Column.<Row>number("hours", "Часы", r -> r.line().hours()),
          Column.<Row>date("documentOn", "Дата документа", r -> r.line().documentOn()).sortable(),
          Column.<Row>text("number", "Номер документа", r -> r.line().documentNumber()),
          Column.<Row>text("priority", "Приоритетная программа", CoursePages::priority),
          Column.<Row>text(
              "register", "Федеральный реестр", r -> r.line().federalRegister() ? "да" : "нет"),
          Column.<Row>text("state", "Состояние", r -> r.line().state().label()));

  private final ListingCourses listing;
  private final Courses courses;
  private final CourseDoor door;
  private final Profiles profiles;
  private final StaffDirectory directory;
  private final Clock clock;

  CoursePages(
      ListingCourses listing,
      Courses courses,
      CourseDoor door,
      Profiles profiles,
      StaffDirectory directory,
      Clock clock) {
    this.listing = listing;
    this.courses = courses;
    this.door = door;
    this.profiles = profiles;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    List<Row> found =
        listing.within(scope::covers).stream()
            .filter(line -> fits(line, query))
            .map(this::row)
            .filter(row -> matches(row, query))
            .toList();
    TablePage<Row> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Курсы", FILE, page, LocalDate.now(clock));
    }
    boolean staff = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    model.addAttribute(
        Heading.of(staff ? "Курсы" : "Мои курсы")
            .under("Главная", "/")
            .action(Action.link("Записать курс", "/routes/courses/new", "plus")));
    model.addAttribute("staff", staff);
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Поиск").with("placeholder", "Педагог или курс"),
                Fields.select("kind", "Засчитан как", kinds()),
                Fields.select("priority", "Приоритетная программа", priorities()),
                Fields.select("state", "Состояние", states()),
                Fields.date("from", "Документ с"),
                Fields.date("to", "Документ по")));
    return "routes/courses";
  }

  private static boolean fits(CourseLine line, TableQuery query) {
    return query.oneOf("kind", CourseKind.class).map(k -> line.kind() == k).orElse(true)
        && query.oneOf("state", CourseRecord.State.class).map(s -> line.state() == s).orElse(true)
        && query.filter("priority").map(p -> p.equals(line.priority())).orElse(true)
        && query.filter("teacher").map(t -> t.equals(line.teacher())).orElse(true)
        && query.date("from").map(d -> !line.documentOn().isBefore(d)).orElse(true)
        && query.date("to").map(d -> !line.documentOn().isAfter(d)).orElse(true);
  }

  private static boolean matches(Row row, TableQuery query) {
    return Russian.matches(row.teacher() + " " + row.line().title(), query.filter("q").orElse(""));
  }

  private Row row(CourseLine line) {
    String place =
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation());
    return new Row(line, directory.name(line.teacher()), place);
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Scope scope, Viewer viewer, Model model) {
    Stored<CourseRecord> stored = door.look(scope, id);
    CourseRecord course = stored.state();
    Actor actor = Acting.of(viewer);
    boolean staff = !actor.is(Actor.Capacity.TEACHER) && !course.teacher().equals(actor.teacher());
    model.addAttribute(
        Heading.of(course.content().title())
            .under(staff ? "Курсы" : "Мои курсы", "/routes/courses")
            .badge(Badges.of(course.state()))
            .lead(directory.name(course.teacher().value())));
    model.addAttribute("id", id);
    model.addAttribute("version", stored.version());
    model.addAttribute("entries", entries(course));
    model.addAttribute("remark", course.remark());
    model.addAttribute("staff", staff);
    model.addAttribute("pending", course.state() == CourseRecord.State.PENDING);
    model.addAttribute("confirmed", course.state() == CourseRecord.State.CONFIRMED);
    model.addAttribute(
        "editable",
        course.state() != CourseRecord.State.ANNULLED
            && (staff || course.state() != CourseRecord.State.CONFIRMED));
    return "routes/course";
  }

  @PostMapping("/{id}/confirm")
  ResponseEntity<Void> confirm(@PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    decide(scope, id, match, course -> course.confirm(Acting.of(viewer)));
    return Done.here("Курс подтверждён и засчитан");
  }

  @PostMapping("/{id}/reject")
  ResponseEntity<Void> reject(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, course -> course.reject(Acting.of(viewer), remark));
    return Done.here("Курс отклонён");
  }

  @PostMapping("/{id}/annul")
  ResponseEntity<Void> annul(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, course -> course.annul(Acting.of(viewer), reason));
    return Done.here("Курс аннулирован");
  }

  private void decide(
      Scope scope,
      String id,
      IfMatch match,
      Function<CourseRecord, Decision<CourseRecord, CourseEvent>> command) {
    courses.update(door.within(scope, id), match.version(), command);
  }

  private List<Entry> entries(CourseRecord course) {
    CourseContent content = course.content();
    return List.of(
        Entry.of("Педагог", directory.name(course.teacher().value())),
        Entry.of("Кто обучал", content.provider()),
        kind(content),
        Entry.of("Объём", Russian.count(content.hours(), "час", "часа", "часов")),
        Entry.of("Обучение", Russian.range(content.startedOn(), content.certificate().on())),
        Entry.of(
            "Документ",
            (content.certificate().number() == null
                    ? "без номера"
                    : "№ " + content.certificate().number())
                + " от "
                + Russian.date(content.certificate().on())),
        evidence(content),
        Entry.of("Приоритетная программа", priority(content.priority())),
        Entry.of(
            "Профили",
            String.join(
                ", ",
                content.profiles().stream()
                    .map(code -> profiles.names().getOrDefault(code, code))
                    .toList())),
        Entry.of("Федеральный реестр", content.federalRegister() ? "да" : "нет"),
        Entry.of(
            "Финансирование",
            content.funding() == null ? null : Russian.capital(content.funding().label())),
        Entry.of(
            "Записано",
            Russian.date(course.recordedOn()) + (course.imported() ? ", история" : "")));
  }

  private static Entry kind(CourseContent content) {
    Entry entry = Entry.of("Засчитан как", Russian.capital(content.counted().label()));
    return content.counted() == content.kind()
        ? entry
        : entry.hint(
            "Заявлено: %s, но для этого нужно не меньше %s"
                .formatted(
                    content.kind().label(),
                    Russian.count(content.kind().leastHours(), "часа", "часов", "часов")));
  }

  private static Entry evidence(CourseContent content) {
    String evidence = content.certificate().evidence();
    boolean link = evidence != null && evidence.matches("https?://\\S+");
    Entry entry = Entry.of("Скан", link ? "открыть" : evidence);
    return link ? entry.href(evidence) : entry;
  }

  private static String number(Row row) {
    String number = row.line().documentNumber();
    return number == null ? null : "№ " + number;
  }

  private static String priority(Row row) {
    return priority(new Priority(row.line().priority(), row.line().priorityLevel()));
  }

  static String priority(Priority priority) {
    return priority.present()
        ? Russian.capital(priority.label()) + ", " + priority.level().label()
        : null;
  }

  static List<Option> kinds() {
    return Arrays.stream(CourseKind.values())
        .map(kind -> Option.of(kind.name(), Russian.capital(kind.label())))
        .toList();
  }

  static List<Option> priorities() {
    return Priority.known().entrySet().stream()
        .map(e -> Option.of(e.getKey(), Russian.capital(e.getValue())))
        .toList();
  }

  static List<Option> levels() {
    return Arrays.stream(Priority.Level.values())
        .map(level -> Option.of(level.name(), Russian.capital(level.label())))
        .toList();
  }

  private static List<Option> states() {
    return Arrays.stream(CourseRecord.State.values())
        .map(state -> Option.of(state.name(), Russian.capital(state.label())))
        .toList();
  }
}
