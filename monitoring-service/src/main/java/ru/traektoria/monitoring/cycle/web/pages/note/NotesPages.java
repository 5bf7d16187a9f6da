package ru.traektoria.monitoring.cycle.web.pages.note;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
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
  private final Grounds grounds;

  NotesPages(Shelves shelves, YearNumbers numbers, Grounds grounds) {
    this.shelves = shelves;
    this.numbers = numbers;
    this.grounds = grounds;
  }

  static String window(Stored<Note> note) {
    return note.state().window() == null ? "живые" : "окно № " + note.state().window().number();
  }

  static Badge state(Note note) {
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
}
