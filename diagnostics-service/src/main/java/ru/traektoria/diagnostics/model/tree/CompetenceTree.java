package ru.traektoria.diagnostics.model.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.tree.TreeEvent.CompetenceTreePublished;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Дерево компетенций: one of a region, versioned; a code that was published stays for ever, so that
 * old results keep their meaning (domain.md §2.2).
 */
public record CompetenceTree(int version, List<CompetenceArea> areas) {

  public CompetenceTree {
    areas = List.copyOf(areas);
  }

  /** The tree before its first version. */
  public static CompetenceTree empty() {
    return new CompetenceTree(0, List.of());
  }

  /** Publishes the next version; the same content once more changes nothing. */
  public Decision<CompetenceTree, TreeEvent> publish(List<CompetenceArea> next) {
    if (areas.equals(next)) {
      return Decision.unchanged(this);
    }
    Set<CompetenceCode> lost = codes();
    lost.removeAll(new CompetenceTree(version, next).codes());
    if (!lost.isEmpty()) {
      return Decision.refuse(
          Reason.at(
              "areas",
              "tree.lost-codes",
              "Опубликованные компетенции нельзя убрать, их можно переименовать: " + lost));
    }
    CompetenceTree published = new CompetenceTree(version + 1, next);
    return Decision.accept(published, new CompetenceTreePublished(version + 1, published.areas));
  }

  /** All codes of this version. */
  public Set<CompetenceCode> codes() {
    Set<CompetenceCode> codes = new HashSet<>();
    areas.forEach(area -> area.competences().forEach(each -> codes.add(each.code())));
    return codes;
  }

  /** The competence with this code. */
  public Optional<Competence> competence(CompetenceCode code) {
    return areas.stream()
        .flatMap(area -> area.competences().stream())
        .filter(each -> each.code().equals(code))
        .findFirst();
  }

  /** The place in the tree, by which lists of competences are ordered; unknown ones come last. */
  public int place(CompetenceCode code) {
    List<CompetenceCode> all =
        areas.stream().flatMap(area -> area.competences().stream().map(Competence::code)).toList();
    int place = all.indexOf(code);
    return place < 0 ? all.size() : place;
  }

  /** The name people see; the bare code where the tree does not know it. */
  public String name(CompetenceCode code) {
    return competence(code).map(Competence::name).orElse(code.value());
  }
}
