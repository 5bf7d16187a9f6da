package ru.traektoria.diagnostics.web.page.tree;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.tree.CompetenceTree;
import ru.traektoria.diagnostics.model.tree.TreeChange;
import ru.traektoria.diagnostics.model.tree.TreeEditing;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Дерево компетенций: what is in force, its history, and its publication. */
@Controller
class TreePages {

  static final String PATH = "/diagnostics/competences";

  private static final Table<TreeChange> HISTORY =
      Table.of(
          "tree-history",
          PATH + "/history",
          Column.<TreeChange>date("on", "Дата", TreeChange::on).sortable(),
          Column.<TreeChange>number("version", "Версия", TreeChange::version).sortable(),
          Column.<TreeChange>badge("kind", "Что", each -> badge(each.kind()))
              .note(each -> breakable(each.code())),
          Column.text("before", "Было", TreeChange::before),
          Column.text("after", "Стало", TreeChange::after),
          Column.text("by", "Кто", TreeChange::by));

  private final Competences competences;
  private final Clock clock;

  TreePages(Competences competences, Clock clock) {
    this.competences = competences;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String tree(Viewer viewer, Model model) {
    CompetenceTree tree = competences.tree();
    Heading heading =
        Heading.of("Дерево компетенций")
            .lead(
                "Области и компетенции, к которым привязаны вопросы, дефициты, программы и"
                    + " мероприятия. Версия "
                    + tree.version()
                    + ".")
            .also(Action.link("История изменений", PATH + "/history", "history"));
    model.addAttribute(
        MakersDesk.seesKeys(viewer)
            ? heading.action(
                Action.link(
                    tree.draft() == null ? "Изменить дерево" : "Продолжить черновик",
                    PATH + "/edit",
                    "pencil"))
            : heading);
    model.addAttribute("tree", tree);
    return "diagnostics/competences";
  }

  @GetMapping(PATH + "/history")
  Object history(TableQuery query, Model model) {
    List<TreeChange> changes =
        competences.tree().history().stream()
            .sorted(Comparator.comparing(TreeChange::version).reversed())
            .toList();
    TablePage<TreeChange> page = TablePage.cut(changes, HISTORY, query);
    if (query.export()) {
      return TableExport.answer("История дерева", HISTORY, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("История дерева компетенций")
            .under("Дерево компетенций", PATH)
            .lead(
                "Код компетенции не меняется никогда: прежние результаты читаются и после переименования, и после объединения."));
    model.addAttribute("table", HISTORY.view(page));
    return "diagnostics/list";
  }

  /** A long code may break after a dot or an underscore on a phone. */
  private static String breakable(String code) {
    return code.replace(".", ".\u200b").replace("_", "_\u200b");
  }

  private static Badge badge(TreeChange.Kind kind) {
    return switch (kind) {
      case ADDED -> Badge.good(kind.label()).icon("plus");
      case RENAMED -> Badge.info(kind.label()).icon("pencil");
      case MERGED -> Badge.info(kind.label()).icon("arrow-right");
      case RETIRED -> Badge.neutral(kind.label()).icon("ban");
      case RESTORED -> Badge.good(kind.label()).icon("arrow-back-up");
    };
  }

  @PostMapping(PATH + "/publication")
  ResponseEntity<Void> publish(IfMatch version, Viewer viewer) {
    LocalDate today = LocalDate.now(clock);
    String by = viewer.has(Role.REGION) ? "ЦНППМ" : "методист";
    int now =
        competences
            .change(version.version(), tree -> tree.publishDraft(today, by))
            .state()
            .version();
    return Done.at(PATH, "Опубликована версия " + now + " дерева компетенций");
  }

  @PostMapping(PATH + "/discarding")
  ResponseEntity<Void> discard(IfMatch version) {
    competences.change(version.version(), TreeEditing::discard);
    return Done.at(PATH, "Черновик дерева выброшен");
  }
}
