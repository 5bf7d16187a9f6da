package ru.traektoria.staff.web.pages.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
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
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.persistence.DirectoryShelf;

/** Справочники: positions, subjects, profiles of education, themes of sites as lists. */
@Controller
@RequestMapping(DirectoryPages.PATH)
class DirectoryPages {

  static final String PATH = "/staff/directories";

  private final DirectoryShelf shelf;
  private final Circumstances circumstances;

  DirectoryPages(DirectoryShelf shelf, Circumstances circumstances) {
    this.shelf = shelf;
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

  private List<Tab> tabs(DirectoryName open) {
    return Stream.of(DirectoryName.values())
        .map(
            name ->
                Tab.of(name.title(), path(name), name == open)
                    .count(shelf.get(name).state().entries().size()))
        .toList();
  }

  static String path(DirectoryName name) {
    return PATH + "/" + name.name().toLowerCase(Locale.ROOT);
  }

  static DirectoryName name(String word) {
    return Stream.of(DirectoryName.values())
        .filter(name -> name.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Справочник", word));
  }
}
