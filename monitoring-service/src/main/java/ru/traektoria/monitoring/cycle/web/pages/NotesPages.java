package ru.traektoria.monitoring.cycle.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.Note.Finding;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Справки: analyses of the year, begun with what is red. */
@Controller
class NotesPages {

  static final String PATH = "/monitoring/notes";

  private static final Table<Stored<Note>> TABLE =
      Table.of(
              "notes",
              PATH,
              Column.<Stored<Note>>link(
                      "title", "Справка", n -> n.state().title(), n -> PATH + "/" + n.id())
                  .note(n -> n.state().kind().title()),
              Column.<Stored<Note>>date("written", "Начата", n -> n.state().writtenOn()).sortable(),
              Column.<Stored<Note>>text("window", "Числа", NotesPages::window),
              Column.<Stored<Note>>date(
                  "reviewed",
                  "Рассмотрена",
                  n -> n.state().review() == null ? null : n.state().review().on()),
              Column.<Stored<Note>>badge("state", "Состояние", n -> state(n.state())))
          .sortedDownBy("written")
          .empty(
              Empty.saying("Справок пока нет")
                  .advice("Новая справка начинается с показателей, цели по которым под угрозой."));

  private final Shelves shelves;
  private final YearNumbers numbers;
  private final FrozenTables frozen;
  private final Grounds grounds;
  private final Told told;

  NotesPages(
      Shelves shelves, YearNumbers numbers, FrozenTables frozen, Grounds grounds, Told told) {
    this.shelves = shelves;
    this.numbers = numbers;
    this.frozen = frozen;
    this.grounds = grounds;
    this.told = told;
  }

  private static String window(Stored<Note> note) {
    return note.state().window() == null ? "живые" : "окно № " + note.state().window().number();
  }

  private static Badge state(Note note) {
    return note.published()
        ? Badge.good("Опубликована " + Russian.date(note.publication().on()))
        : Badge.neutral("Черновик");
  }

  @GetMapping(PATH)
  String list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    List<Stored<Note>> all =
        shelves.notes().of(ground.municipality(), ground.year().toString()).stream()
            .filter(n -> n.state().published() || scope.viewer().has(Role.METHODIST))
            .toList();
    return Sheet.page(
        model,
        Heading.of("Справки и анализ")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at(CyclePages.PATH))
            .lead(ground.year().label() + " учебный год.")
            .action(Action.link("Написать справку", ground.at(PATH + "/new"), "plus")),
        List.of(
            Part.of("Справки года")
                .table(
                    TABLE.view(TablePage.cut(all, TABLE, query)).filters(grounds.filters(scope)))));
  }

  @GetMapping(PATH + "/new")
  String begin(@ModelAttribute Grounds.Asking asking, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    Part red = Part.of("С чего начнётся").nothing("Ни одна цель не под угрозой.");
    numbers.all(ground.municipality(), ground.year()).stream()
        .filter(YearNumbers.Standing::red)
        .forEach(s -> red.item(Item.of(Told.red(s)).badge(Badge.warning("Под угрозой"))));
    List<Option> kinds =
        Arrays.stream(NoteKind.values()).map(k -> Option.of(k.name(), k.title())).toList();
    return Sheet.page(
        model,
        Heading.of("Новая справка")
            .under("Главная", "/")
            .under("Справки и анализ", ground.at(PATH))
            .lead(ground.year().label() + " учебный год."),
        List.of(
            Part.of("Справка")
                .form(
                    Form.creating("note", ground.at(PATH), "Начать справку")
                        .fields(
                            Fields.select("kind", "Вид", kinds).required(),
                            Fields.text("title", "Название").required().with("maxlength", 200))),
            red));
  }

  @GetMapping(PATH + "/{id}")
  String note(@PathVariable String id, Scope scope, Model model) {
    Stored<Note> stored = shelves.notes().get(id, scope.municipality().orElse(null));
    Note note = stored.state();
    boolean edits = scope.viewer().has(Role.METHODIST);
    if (!note.published() && !edits) {
      throw ru.traektoria.platform.web.problem.Problems.notFound("Справка", id);
    }
    LocalDate today = grounds.today();
    List<Part> parts = new ArrayList<>();
    parts.add(findings(stored, edits));
    if (note.published() || !edits) {
      for (Section section : note.kind().sections()) {
        parts.add(Part.of(section.title()).text(note.text(section)));
      }
    } else {
      parts.add(writing(stored));
    }
    parts.add(fate(stored, edits, today));
    return Sheet.page(model, heading(stored), parts);
  }

  private static Heading heading(Stored<Note> stored) {
    Note note = stored.state();
    return Heading.of(note.title())
        .under("Главная", "/")
        .under("Справки и анализ", PATH + "?year=" + note.year())
        .badge(state(note))
        .lead(
            note.kind().title()
                + ", "
                + note.year().replace('-', '/')
                + " учебный год. Числа: "
                + window(stored)
                + ".")
        .action(
            Action.link(
                "Отчёт по справке", "/monitoring/reports/new?note=" + stored.id(), "report"));
  }

  private Part findings(Stored<Note> stored, boolean edits) {
    Note note = stored.state();
    AcademicYear year = AcademicYear.parse(note.year());
    Part part = Part.of("Проблемные зоны и практики").nothing("Ничего не записано.");
    for (Finding finding : note.findings()) {
      part.item(
          Item.of(finding.text())
              .note(finding.number().code() + ": " + told.placed(finding.number()))
              .href("/monitoring/indicators/" + finding.number().code() + "?year=" + year)
              .badge(
                  finding.problem() ? Badge.warning("Проблемная зона") : Badge.good("Практика")));
    }
    return edits && !note.published()
        ? part.form(
            Form.changing(
                    "finding", PATH + "/" + stored.id() + "/findings", stored.version(), "Добавить")
                .folded("Добавить проблемную зону или практику")
                .fields(
                    Fields.radios(
                            "problem",
                            "Что это",
                            List.of(
                                Option.of("true", "Проблемная зона"),
                                Option.of("false", "Эффективная практика")))
                        .required()
                        .value("true"),
                    Fields.select("code", "Показатель", codes(note.municipality(), year))
                        .required(),
                    Fields.select(
                            "organisation",
                            "Организация",
                            grounds.organisations(note.municipality()))
                        .with("placeholder", "Весь муниципалитет"),
                    Fields.textarea("text", "Что выявлено").required().with("maxlength", 1000)))
        : part;
  }

  private List<Option> codes(String municipality, AcademicYear year) {
    return numbers.names(municipality, year).entrySet().stream()
        .map(e -> Option.of(e.getKey(), e.getKey() + ". " + e.getValue()))
        .toList();
  }

  private Part writing(Stored<Note> stored) {
    Note note = stored.state();
    List<Option> windows =
        frozen.of(note.municipality()).stream()
            .filter(w -> w.year().toString().equals(note.year()))
            .map(w -> Option.of(w.id(), "№ " + w.number() + ", " + w.name()))
            .toList();
    List<Field> fields = new ArrayList<>();
    fields.add(
        Fields.text("title", "Название").required().value(note.title()).with("maxlength", 200));
    fields.add(
        Fields.select("window", "На числах окна", windows)
            .hint("Отчёт по справке возьмёт числа из этого окна, и они не изменятся.")
            .value(note.window() == null ? null : note.window().id())
            .with("placeholder", "Живые данные"));
    for (Section section : note.kind().sections()) {
      fields.add(
          Fields.textarea(section.name(), section.title())
              .hint("Без него справку не опубликовать, черновик сохранится.")
              .value(note.text(section))
              .with("maxlength", 10_000));
    }
    return Part.of("Текст")
        .form(
            Form.changing("texts", PATH + "/" + stored.id(), stored.version(), "Сохранить текст")
                .fields(fields));
  }

  private static Part fate(Stored<Note> stored, boolean edits, LocalDate today) {
    Note note = stored.state();
    String path = PATH + "/" + stored.id();
    Part part = Part.of("Публикация и рассмотрение");
    if (note.published()) {
      part.item(
          Item.of("Опубликована " + Russian.date(note.publication().on()))
              .href(note.publication().address()));
    }
    if (note.review() != null) {
      part.item(
          Item.of("Рассмотрена " + Russian.date(note.review().on())).note(note.review().meeting()));
    }
    if (!edits) {
      return part;
    }
    part.nothing("Ещё не опубликована и не рассматривалась.");
    part.form(
        Form.changing("review", path + "/review", stored.version(), "Записать рассмотрение")
            .folded("Записать, где рассмотрена")
            .fields(
                Fields.date("on", "Дата").required().value(today),
                Fields.text("meeting", "Совещание")
                    .required()
                    .hint("Например, «Совещание руководителей».")
                    .with("maxlength", 200)));
    if (note.published()) {
      return part.action(
          Action.post("Отозвать публикацию", path + "/take-back?version=" + stored.version())
              .confirm("Отозвать публикацию? Справка снова станет черновиком."));
    }
    return part.form(
        Form.changing("publish", path + "/publish", stored.version(), "Опубликовать")
            .folded("Опубликовать")
            .fields(
                Fields.date("on", "Дата").required().value(today),
                Fields.text("address", "Адрес на сайте").required().with("maxlength", 500)));
  }

  /** The texts of a sent form by section. */
  static Map<String, String> texts(NoteKind kind, Map<String, String> sent) {
    return kind.sections().stream()
        .filter(s -> sent.containsKey(s.name()))
        .collect(java.util.stream.Collectors.toMap(Section::name, s -> sent.get(s.name()).strip()));
  }
}
