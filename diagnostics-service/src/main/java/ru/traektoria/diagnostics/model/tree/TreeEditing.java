package ru.traektoria.diagnostics.model.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Правка черновика дерева: add, rename, move, merge, retire, restore. Nobody else sees it before
 * {@link CompetenceTree#publishDraft}.
 */
public final class TreeEditing {

  private TreeEditing() {}

  /** Adds a competence with a code of its own for ever. */
  public static Decision<CompetenceTree, TreeEvent> add(
      CompetenceTree tree, Area area, String word, String name) {
    String plain = word == null ? "" : word.strip().toUpperCase(Locale.ROOT);
    if (!plain.matches("[A-Z][A-Z_]{1,39}")) {
      return refused(
          "word", "tree.code", "Код — латинские буквы и подчёркивание, например FEEDBACK.");
    }
    CompetenceCode code = new CompetenceCode(area.name() + "." + plain);
    if (find(tree, code).isPresent()) {
      return refused("word", "tree.code-taken", "Код %s уже занят.".formatted(code));
    }
    return nameProblem(tree, code, name)
        .<Decision<CompetenceTree, TreeEvent>>map(Decision::refuse)
        .orElseGet(
            () ->
                changed(
                    tree,
                    area,
                    competences -> {
                      competences.add(new Competence(code, name.strip()));
                      return competences;
                    }));
  }

  /** Renames a competence; its code and every result under it stay. */
  public static Decision<CompetenceTree, TreeEvent> rename(
      CompetenceTree tree, CompetenceCode code, String name) {
    return nameProblem(tree, code, name)
        .<Decision<CompetenceTree, TreeEvent>>map(Decision::refuse)
        .orElseGet(() -> replaced(tree, code, each -> each.named(name.strip())));
  }

  /** Renames an area. */
  public static Decision<CompetenceTree, TreeEvent> renameArea(
      CompetenceTree tree, Area area, String name) {
    if (name == null || name.isBlank()) {
      return refused("name", "tree.no-name", "Назовите область.");
    }
    return Decision.accept(
        tree.withDraft(
            tree.working().stream()
                .map(
                    each ->
                        each.code() == area
                            ? new CompetenceArea(area, name.strip(), each.competences())
                            : each)
                .toList()));
  }

  /** Merges one into another: old results under the first are read as the second. */
  public static Decision<CompetenceTree, TreeEvent> merge(
      CompetenceTree tree, CompetenceCode code, CompetenceCode into) {
    Optional<Competence> target = find(tree, into);
    if (code.equals(into) || target.isEmpty() || !target.get().inUse()) {
      return refused("into", "tree.merge-target", "Выберите другую действующую компетенцию.");
    }
    if (code.area().confidential() != into.area().confidential()) {
      return refused(
          "into",
          "tree.merge-confidential",
          "Выгорание нельзя объединять с другими областями: его именной результат закрыт.");
    }
    return replaced(tree, code, each -> new Competence(each.code(), each.name(), null, into));
  }

  /** Takes a competence out of use; its results stay readable. */
  public static Decision<CompetenceTree, TreeEvent> retire(
      CompetenceTree tree, CompetenceCode code) {
    return replaced(tree, code, each -> new Competence(each.code(), each.name(), true, null));
  }

  /** Takes a retirement or a merging back. */
  public static Decision<CompetenceTree, TreeEvent> restore(
      CompetenceTree tree, CompetenceCode code) {
    return replaced(tree, code, each -> new Competence(each.code(), each.name()));
  }

  /** Moves a competence up (−1) or down (+1) within its area. */
  public static Decision<CompetenceTree, TreeEvent> move(
      CompetenceTree tree, CompetenceCode code, int by) {
    return changed(
        tree,
        code.area(),
        competences -> {
          int at = competences.stream().map(Competence::code).toList().indexOf(code);
          if (at >= 0 && at + by >= 0 && at + by < competences.size()) {
            Collections.swap(competences, at, at + by);
          }
          return competences;
        });
  }

  /** Throws the draft away. */
  public static Decision<CompetenceTree, TreeEvent> discard(CompetenceTree tree) {
    return Decision.accept(tree.withDraft(tree.areas()));
  }

  private static Optional<Reason> nameProblem(
      CompetenceTree tree, CompetenceCode code, String name) {
    if (name == null || name.isBlank()) {
      return Optional.of(Reason.at("name", "tree.no-name", "Назовите компетенцию."));
    }
    boolean taken =
        tree.working().stream()
            .flatMap(area -> area.competences().stream())
            .filter(each -> each.inUse() && !each.code().equals(code))
            .anyMatch(each -> each.name().equalsIgnoreCase(name.strip()));
    return taken
        ? Optional.of(
            Reason.at("name", "tree.name-taken", "Компетенция с таким названием уже есть."))
        : Optional.empty();
  }

  private static Optional<Competence> find(CompetenceTree tree, CompetenceCode code) {
    return tree.working().stream()
        .flatMap(area -> area.competences().stream())
        .filter(each -> each.code().equals(code))
        .findFirst();
  }

  private static Decision<CompetenceTree, TreeEvent> replaced(
      CompetenceTree tree, CompetenceCode code, UnaryOperator<Competence> change) {
    return changed(
        tree,
        code.area(),
        competences -> {
          competences.replaceAll(each -> each.code().equals(code) ? change.apply(each) : each);
          return competences;
        });
  }

  private static Decision<CompetenceTree, TreeEvent> changed(
      CompetenceTree tree, Area area, UnaryOperator<List<Competence>> change) {
    List<CompetenceArea> next =
        tree.working().stream()
            .map(
                each ->
                    each.code() == area
                        ? new CompetenceArea(
                            area, each.name(), change.apply(new ArrayList<>(each.competences())))
                        : each)
            .toList();
    return Decision.accept(tree.withDraft(next));
  }

  private static Decision<CompetenceTree, TreeEvent> refused(
      String field, String code, String message) {
    return Decision.refuse(Reason.at(field, code, message));
  }
}
