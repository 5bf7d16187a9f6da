package ru.traektoria.route.web.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
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
import ru.traektoria.route.application.Competences;
import ru.traektoria.route.application.course.Profiles;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.course.ProgrammeGroup;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.web.course.CourseChoices;

/** Каталог программ: what there is to learn, for which competence. */
@Controller
@RequestMapping("/routes/programmes")
class ProgrammePages {

  /** A row with the competences in words. */
  record Row(Programme programme, String competences, String group) {}

  private static final Table<Row> TABLE =
      Table.of(
              "programmes",
              "/routes/programmes",
              Column.<Row>link(
                      "title",
                      "Программа",
                      r -> r.programme().title(),
                      r -> "/routes/programmes/" + r.programme().id().value())
                  .note(r -> r.programme().provider())
                  .sortable(),
              Column.<Row>text("kind", "Вид", r -> Russian.capital(r.programme().counted().brief()))
                  .sortable(),
              Column.<Row>number("hours", "Часы", r -> r.programme().hours()).sortable(),
              Column.<Row>text("competences", "Компетенции", Row::competences),
              Column.<Row>text(
                  "priority",
                  "Приоритетная программа",
                  r -> CourseChoices.priority(r.programme().priority())),
              Column.<Row>text("group", "Ближайшая группа", Row::group),
              Column.<Row>text(
                  "register", "Федеральный реестр", r -> r.programme().registerNumber()))
          .sortedBy("title")
          .empty(Empty.saying("Программ пока нет"));

  private final Programmes programmes;
  private final ProgrammeDoor door;
  private final Competences competences;
  private final Profiles profiles;
  private final Clock clock;

  ProgrammePages(
      Programmes programmes,
      ProgrammeDoor door,
      Competences competences,
      Profiles profiles,
      Clock clock) {
    this.programmes = programmes;
    this.door = door;
    this.competences = competences;
    this.profiles = profiles;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Viewer viewer, Model model) {
    Map<String, String> names = competences.names();
    List<Row> rows =
        programmes.seenIn(viewer.municipality().orElse(null)).stream()
            .map(Stored::state)
            .filter(programme -> fits(programme, query))
            .map(p -> new Row(p, words(p, names), group(p.nextGroup(LocalDate.now(clock)))))
            .toList();
    TablePage<Row> page = TablePage.cut(rows, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Каталог программ", TABLE, page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of("Каталог программ")
            .under("Главная", "/")
            .lead("Программы дополнительного профессионального образования по компетенциям.")
            .also(
                viewer.has(Role.METHODIST)
                    ? Action.link("Загрузить каталог", "/routes/imports?kind=programmes", "upload")
                    : null);
    model.addAttribute(
        edits(viewer)
            ? heading.action(Action.link("Добавить программу", "/routes/programmes/new", "plus"))
            : heading);
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Программа").with("placeholder", "Название или организатор"),
                Fields.select("kind", "Вид", CourseChoices.kinds()),
                Fields.select("competence", "Компетенция", options(competences)),
                Fields.select("priority", "Приоритетная программа", CourseChoices.priorities()),
                Fields.checkbox("retired", "И снятые")));
    return "routes/programmes";
  }

  private static boolean fits(Programme programme, TableQuery query) {
    String text = programme.title() + " " + programme.provider();
    return Russian.matches(text, query.filter("q").orElse(""))
        && query.oneOf("kind", CourseKind.class).map(k -> programme.counted() == k).orElse(true)
        && query
            .filter("competence")
            .map(c -> programme.competences().contains(new CompetenceCode(c)))
            .orElse(true)
        && query.filter("priority").map(p -> p.equals(programme.priority().code())).orElse(true)
        && (query.filter("retired").isPresent() || !programme.retired());
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Viewer viewer, Model model) {
    Programme programme = door.seen(viewer, id).state();
    Heading heading =
        Heading.of(programme.title())
            .under("Каталог программ", "/routes/programmes")
            .badge(programme.retired() ? Badge.neutral("Снята").icon("ban") : null);
    model.addAttribute(
        edits(viewer)
            ? heading.action(
                Action.link("Изменить программу", "/routes/programmes/" + id + "/edit", "pencil"))
            : heading);
    model.addAttribute("entries", entries(programme));
    boolean learns =
        viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.TEACHER);
    model.addAttribute("record", learns ? "/routes/courses/new?programme=" + id : null);
    model.addAttribute(
        "apply", learns && !programme.retired() ? "/routes/requests/new?programme=" + id : null);
    return "routes/programme";
  }

  private List<Entry> entries(Programme programme) {
    Map<String, String> names = competences.names();
    Entry kind = Entry.of("Вид", Russian.capital(programme.counted().label()));
    Priority priority = programme.priority();
    return List.of(
        Entry.of("Кто обучает", programme.provider()),
        programme.counted() == programme.kind()
            ? kind
            : kind.hint("Заявлено: " + programme.kind().label() + ", часов для этого мало"),
        Entry.of("Объём", Russian.count(programme.hours(), "час", "часа", "часов")),
        Entry.of("Компетенции", words(programme, names)),
        Entry.of("Приоритетная программа", CourseChoices.priority(priority)),
        Entry.of("Номер в федеральном реестре", programme.registerNumber()),
        Entry.of(
            "Форма", programme.form() == null ? null : Russian.capital(programme.form().label())),
        Entry.of(
            "Группы",
            programme.groups().stream()
                .sorted(java.util.Comparator.comparing(ProgrammeGroup::from))
                .map(ProgrammePages::words)
                .collect(Collectors.joining("; "))),
        Entry.of(
            "Профили",
            programme.profiles().stream()
                .map(code -> profiles.names().getOrDefault(code, code))
                .collect(Collectors.joining(", "))));
  }

  private static String words(Programme programme, Map<String, String> names) {
    return programme.competences().stream()
        .map(code -> names.getOrDefault(code.value(), code.value()))
        .collect(Collectors.joining("; "));
  }

  private static String group(Optional<ProgrammeGroup> group) {
    return group.map(ProgrammePages::words).orElse(null);
  }

  private static String words(ProgrammeGroup group) {
    return Russian.range(group.from(), group.to())
        + (group.places() == null
            ? ""
            : ", " + Russian.count(group.places(), "место", "места", "мест"))
        + (group.applyUntil() == null ? "" : ", заявки до " + Russian.date(group.applyUntil()));
  }

  static List<Option> options(Competences competences) {
    return competences.areas().stream()
        .flatMap(area -> area.competences().stream())
        .map(c -> Option.of(c.code(), c.name()))
        .toList();
  }

  private static boolean edits(Viewer viewer) {
    return viewer.has(Role.METHODIST) || viewer.has(Role.REGION);
  }
}
