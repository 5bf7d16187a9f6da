package ru.traektoria.diagnostics.web.page.tree;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.tree.Competence;
import ru.traektoria.diagnostics.model.tree.CompetenceTree;
import ru.traektoria.diagnostics.model.tree.TreeChange;
import ru.traektoria.diagnostics.model.tree.TreeDifference;
import ru.traektoria.diagnostics.model.tree.TreeEditing;
import ru.traektoria.diagnostics.model.tree.TreeEvent;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** Редактор дерева: a draft that nobody else sees, with a readable list of what it will change. */
@Controller
class TreeEditorPages {

  private static final String PATH = TreePages.PATH;
  private static final String ONE = PATH + "/{code}";
  private static final String PARTS = "diagnostics/tree-edit :: parts";

  private final Competences competences;

  TreeEditorPages(Competences competences) {
    this.competences = competences;
  }

  @GetMapping(PATH + "/edit")
  String edit(Model model) {
    model.addAttribute(
        Heading.of("Редактор дерева компетенций")
            .under("Дерево компетенций", PATH)
            .lead(
                "Изменения копятся в черновике и действуют после публикации. Код опубликованной"
                    + " компетенции остаётся навсегда.")
            .badge(Badge.info("Черновик").icon("pencil")));
    return shown(competences.stored(), model, "diagnostics/tree-edit");
  }

  private String shown(Stored<CompetenceTree> stored, Model model, String view) {
    CompetenceTree tree = stored.state();
    List<TreeChange> changes =
        TreeDifference.between(tree.areas(), tree.working(), tree.version() + 1, null, null);
    model.addAttribute("version", stored.version());
    model.addAttribute("tree", tree);
    model.addAttribute("changes", changes);
    model.addAttribute("published", tree.codes());
    model.addAttribute("targets", targets(tree));
    return view;
  }

  private static List<Option> targets(CompetenceTree tree) {
    return tree.working().stream()
        .flatMap(area -> area.competences().stream())
        .filter(Competence::inUse)
        .map(each -> Option.of(each.code().value(), each.name()))
        .toList();
  }

  @PostMapping(PATH + "/areas/{area}/competences")
  String add(
      @PathVariable Area area,
      @RequestParam String word,
      @RequestParam String name,
      IfMatch version,
      Model model) {
    return changed(version, tree -> TreeEditing.add(tree, area, word, name), model);
  }

  @PostMapping(PATH + "/areas/{area}/name")
  String renameArea(
      @PathVariable Area area, @RequestParam String name, IfMatch version, Model model) {
    return changed(version, tree -> TreeEditing.renameArea(tree, area, name), model);
  }

  @PostMapping(ONE + "/name")
  String rename(
      @PathVariable String code, @RequestParam String name, IfMatch version, Model model) {
    return changed(version, tree -> TreeEditing.rename(tree, known(code), name), model);
  }

  @PostMapping(ONE + "/merging")
  String merge(@PathVariable String code, @RequestParam String into, IfMatch version, Model model) {
    return changed(version, tree -> TreeEditing.merge(tree, known(code), known(into)), model);
  }

  @PostMapping(ONE + "/retirement")
  String retire(@PathVariable String code, IfMatch version, Model model) {
    return changed(version, tree -> TreeEditing.retire(tree, known(code)), model);
  }

  @PostMapping(ONE + "/restoration")
  String restore(@PathVariable String code, IfMatch version, Model model) {
    return changed(version, tree -> TreeEditing.restore(tree, known(code)), model);
  }

  @PostMapping(ONE + "/moves")
  String move(@PathVariable String code, @RequestParam int by, IfMatch version, Model model) {
    return changed(version, tree -> TreeEditing.move(tree, known(code), Integer.signum(by)), model);
  }

  private static CompetenceCode known(String code) {
    try {
      return new CompetenceCode(code);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("Компетенция", code);
    }
  }

  private String changed(
      IfMatch version,
      Function<CompetenceTree, Decision<CompetenceTree, TreeEvent>> command,
      Model model) {
    return shown(competences.change(version.version(), command), model, PARTS);
  }
}
