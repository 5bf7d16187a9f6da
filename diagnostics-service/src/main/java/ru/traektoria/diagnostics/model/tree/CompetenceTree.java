package ru.traektoria.diagnostics.model.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.tree.TreeEvent.CompetenceTreePublished;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Дерево компетенций: one of a region, versioned; a code that was published stays for ever, so that
 * old results keep their meaning (domain.md §2.2). Changes are prepared in a draft ({@link
 * TreeEditing}) and published together.
 *
 * @param draft what the next version shall be; {@code null} while nobody edits
 * @param history what each version changed, oldest first
 */
public record CompetenceTree(
    int version, List<CompetenceArea> areas, List<CompetenceArea> draft, List<TreeChange> history) {

  public CompetenceTree {
    areas = List.copyOf(areas);
    draft = draft == null ? null : List.copyOf(draft);
    history = history == null ? List.of() : List.copyOf(history);
  }

  /** A published version without a draft and without a past. */
  public CompetenceTree(int version, List<CompetenceArea> areas) {
    this(version, areas, null, List.of());
  }

  /** The tree before its first version. */
  public static CompetenceTree empty() {
    return new CompetenceTree(0, List.of());
  }

  /** What an editor sees: the draft, or the published version where there is none. */
  public List<CompetenceArea> working() {
    return draft == null ? areas : draft;
  }

  CompetenceTree withDraft(List<CompetenceArea> next) {
    return new CompetenceTree(version, areas, areas.equals(next) ? null : next, history);
  }

  /** Takes over what a new release of the product brings; what people changed stays. */
  public Decision<CompetenceTree, TreeEvent> supplement(
      List<CompetenceArea> product, LocalDate on) {
    List<CompetenceArea> next = TreeDifference.supplemented(areas, product);
    Decision<CompetenceTree, TreeEvent> decision = publish(next, on, "поставка");
    return draft == null
        ? decision
        : decision.map(
            tree ->
                new CompetenceTree(
                    tree.version(),
                    tree.areas(),
                    TreeDifference.supplemented(draft, product),
                    tree.history()));
  }

  /** Publishes the draft; without one nothing changes. */
  public Decision<CompetenceTree, TreeEvent> publishDraft(LocalDate on, String by) {
    return draft == null ? Decision.unchanged(this) : publish(draft, on, by);
  }

  private Decision<CompetenceTree, TreeEvent> publish(
      List<CompetenceArea> next, LocalDate on, String by) {
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
              "Опубликованные компетенции нельзя убрать, их можно снять или объединить: " + lost));
    }
    List<TreeChange> past = new ArrayList<>(history);
    past.addAll(TreeDifference.between(areas, next, version + 1, on, by));
    CompetenceTree published = new CompetenceTree(version + 1, next, null, past);
    return Decision.accept(published, new CompetenceTreePublished(version + 1, published.areas));
  }

  /** All codes of this version, retired and merged ones too. */
  public Set<CompetenceCode> codes() {
    return all().map(Competence::code).collect(Collectors.toCollection(HashSet::new));
  }

  /** The codes to which new items may be bound. */
  public Set<CompetenceCode> codesInUse() {
    return all()
        .filter(Competence::inUse)
        .map(Competence::code)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Stream<Competence> all() {
    return areas.stream().flatMap(area -> area.competences().stream());
  }

  /** The competence with this code, as it was published. */
  public Optional<Competence> competence(CompetenceCode code) {
    return all().filter(each -> each.code().equals(code)).findFirst();
  }

  /** The code that an old one means today: itself unless it was merged. */
  public CompetenceCode successor(CompetenceCode code) {
    CompetenceCode current = code;
    for (int step = 0; step < codes().size(); step++) {
      CompetenceCode next = competence(current).map(Competence::mergedInto).orElse(null);
      if (next == null) {
        return current;
      }
      current = next;
    }
    return current;
  }

  /** All codes that mean the same today: the one asked for and those merged into it. */
  public Set<CompetenceCode> meaning(CompetenceCode code) {
    CompetenceCode today = successor(code);
    Set<CompetenceCode> same =
        codes().stream()
            .filter(each -> successor(each).equals(today))
            .collect(Collectors.toCollection(HashSet::new));
    same.add(code);
    return same;
  }

  /** The place in the tree, by which lists of competences are ordered; unknown ones come last. */
  public int place(CompetenceCode code) {
    List<CompetenceCode> all = all().map(Competence::code).toList();
    int place = all.indexOf(code);
    return place < 0 ? all.size() : place;
  }

  /** The name people see, of what an old code means today; the bare code where it is unknown. */
  public String name(CompetenceCode code) {
    return competence(successor(code)).map(Competence::name).orElse(code.value());
  }
}
