package ru.traektoria.staff.web.pages.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.application.directories.EditingDirectory;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;
import ru.traektoria.staff.persistence.DirectoryShelf;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Справочники: positions, subjects, profiles of education. */
@Controller
@RequestMapping(DirectoryPages.PATH)
class DirectoryPages {

  static final String PATH = "/staff/directories";

  /** An entry as a form brings it. */
  record EntryForm(
      String code,
      String name,
      PositionKind kind,
      Boolean teachingHours,
      List<String> profiles,
      Boolean coversPrimary,
      Boolean retired) {

    Entry entry(DirectoryName directory) {
      List<Code> fitting = profiles == null ? List.of() : profiles.stream().map(Code::of).toList();
      boolean position = directory == DirectoryName.POSITIONS;
      return new Entry(
          Code.of(code),
          name == null ? null : name.strip(),
          kind,
          position ? Boolean.TRUE.equals(teachingHours) : null,
          directory == DirectoryName.SUBJECTS ? fitting : null,
          Boolean.TRUE.equals(coversPrimary) ? true : null,
          Boolean.TRUE.equals(retired));
    }
  }

  private final DirectoryShelf shelf;
  private final EditingDirectory editing;
  private final Choices choices;
  private final Circumstances circumstances;

  DirectoryPages(
      DirectoryShelf shelf,
      EditingDirectory editing,
      Choices choices,
      Circumstances circumstances) {
    this.shelf = shelf;
    this.editing = editing;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping
  String start() {
    return "redirect:" + PATH + "/positions";
  }

  @GetMapping("/{directory}")
  Object list(@PathVariable String directory, TableQuery query, Viewer viewer, Model model) {
    DirectoryName name = name(directory);
    List<Entry> found =
        shelf.get(name).state().entries().stream()
            .filter(e -> Russian.matches(e.name(), query.filter("q").orElse("")))
            .toList();
    Table<Entry> table = table(name, shelf.current(), viewer.has(Role.METHODIST));
    TablePage<Entry> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer(name.title(), table, page, circumstances.today());
    }
    Heading heading = Heading.of("Справочники").under("Главная", "/");
    model.addAttribute(
        viewer.has(Role.METHODIST)
            ? heading.action(Action.link("Добавить запись", path(name) + "/new", "plus"))
            : heading);
    model.addAttribute("tabs", tabs(name));
    model.addAttribute("table", table.view(page).filters(Fields.search("q", "Название")));
    return "staff/directories";
  }

  private static Table<Entry> table(DirectoryName name, Directories words, boolean editable) {
    List<Column<Entry>> columns = new ArrayList<>();
    columns.add(
        Column.<Entry>text("name", "Название", Entry::name).note(e -> e.code().value()).sortable());
    if (name == DirectoryName.POSITIONS) {
      columns.add(Column.<Entry>text("kind", "Вид", e -> e.kind().title()).sortable());
      columns.add(
          Column.<Entry>text(
              "hours", "Норма учебных часов", e -> e.countsHours() ? "есть" : "нет"));
    }
    if (name == DirectoryName.SUBJECTS) {
      columns.add(Column.<Entry>text("profiles", "Подходящие профили", e -> profiles(e, words)));
    }
    if (name == DirectoryName.PROFILES) {
      columns.add(
          Column.<Entry>text(
              "primary", "Покрывает предметы 1–4 классов", e -> e.primary() ? "да" : "нет"));
    }
    columns.add(
        Column.<Entry>badge(
            "retired", "Состояние", e -> e.retired() ? Badge.neutral("Не предлагается") : null));
    if (editable) {
      columns.add(
          Column.<Entry>actions(
              "Действия",
              e -> List.of(Action.link("Изменить", path(name) + "/" + e.code().value()))));
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    Column<Entry>[] all = columns.toArray(new Column[0]);
    return Table.of("entries", path(name), all).sortedBy("name");
  }

  private static String profiles(Entry subject, Directories words) {
    return subject.profiles() == null || subject.profiles().isEmpty()
        ? "любые (соответствие не проверяется)"
        : String.join(
            ", ",
            subject.profiles().stream()
                .map(code -> words.title(DirectoryName.PROFILES, code))
                .toList());
  }

  @GetMapping("/{directory}/new")
  String blank(@PathVariable String directory, Model model) {
    return form(name(directory), null, "Новая запись", model);
  }

  @GetMapping("/{directory}/{code}")
  String edit(@PathVariable String directory, @PathVariable String code, Model model) {
    DirectoryName name = name(directory);
    Entry known =
        shelf
            .get(name)
            .state()
            .find(Code.of(code))
            .orElseThrow(() -> Problems.notFound("Запись справочника", code));
    return form(name, known, known.name(), model);
  }

  @PostMapping("/{directory}")
  ResponseEntity<Void> put(
      @PathVariable String directory, @ModelAttribute EntryForm form, IfMatch version) {
    DirectoryName name = name(directory);
    editing.put(name, version.version(), form.entry(name));
    return Done.at(path(name), "Справочник сохранён");
  }

  private String form(DirectoryName name, Entry known, String title, Model model) {
    Stored<Directory> stored = shelf.get(name);
    return FormPage.changing(
            path(name), "Сохранить запись", path(name), stored.version(), fields(name, known))
        .show(Heading.of(title).under("Справочники", PATH).under(name.title(), path(name)), model);
  }

  private List<Field> fields(DirectoryName name, Entry known) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Fields.text("name", "Название").required().value(known == null ? null : known.name()));
    fields.add(
        known == null
            ? Fields.text("code", "Код")
                .required()
                .hint("Латинские заглавные буквы, цифры и «_»; потом не меняется.")
            : Fields.hidden("code", known.code().value()));
    if (name == DirectoryName.POSITIONS) {
      fields.add(
          known == null
              ? Fields.select("kind", "Вид должности", Choices.positionKinds())
                  .required()
                  .hint("Определяет, в каких показателях считается человек; потом не меняется.")
              : Fields.hidden("kind", known.kind().name()));
      fields.add(
          Fields.checkbox("teachingHours", "Есть норма часов учебной работы")
              .value(known != null && known.countsHours() ? "true" : null));
    }
    if (name == DirectoryName.SUBJECTS) {
      fields.add(
          Fields.multi("profiles", "Подходящие профили", choices.of(DirectoryName.PROFILES))
              .with("placeholder", "Любые: соответствие не проверяется")
              .value(
                  known == null || known.profiles() == null
                      ? null
                      : known.profiles().stream().map(Code::value).toList()));
    }
    if (name == DirectoryName.PROFILES) {
      fields.add(
          Fields.checkbox("coversPrimary", "Покрывает все предметы 1–4 классов")
              .value(known != null && known.primary() ? "true" : null));
    }
    fields.add(
        Fields.checkbox("retired", "Больше не предлагать в формах")
            .value(known != null && known.retired() ? "true" : null));
    return fields;
  }

  private List<Tab> tabs(DirectoryName open) {
    return Stream.of(DirectoryName.values())
        .map(
            name ->
                Tab.of(name.title(), path(name), name == open)
                    .count(shelf.get(name).state().entries().size()))
        .toList();
  }

  private static String path(DirectoryName name) {
    return PATH + "/" + name.name().toLowerCase(Locale.ROOT);
  }

  private static DirectoryName name(String word) {
    return Stream.of(DirectoryName.values())
        .filter(name -> name.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Справочник", word));
  }
}
