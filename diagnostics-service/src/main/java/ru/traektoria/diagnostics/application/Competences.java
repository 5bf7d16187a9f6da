package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.tree.Competence;
import ru.traektoria.diagnostics.model.tree.CompetenceArea;
import ru.traektoria.diagnostics.model.tree.CompetenceTree;
import ru.traektoria.diagnostics.model.tree.TreeChange;
import ru.traektoria.diagnostics.model.tree.TreeEvent;
import ru.traektoria.diagnostics.persistence.ContentFiles;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import tools.jackson.core.type.TypeReference;

/**
 * The competence tree in force. What {@code content/competences.yaml} has and the tree has not is
 * added at start; what people changed stays. Another instance's publication is seen within a
 * second.
 */
@Component
public class Competences {

  private static final String TREE = Ids.derived("competence-tree");
  private static final long FRESH_NANOS = 1_000_000_000L;

  private final AggregateStore<CompetenceTree> trees;
  private volatile Stored<CompetenceTree> stored;
  private volatile long readAt;

  Competences(AggregateStore<CompetenceTree> trees, Clock clock) {
    this.trees = trees;
    List<CompetenceArea> product =
        ContentFiles.read("competences.yaml", new TypeReference<List<CompetenceArea>>() {});
    trees.create(TREE, "", Decision.unchanged(CompetenceTree.empty()));
    LocalDate today = LocalDate.now(clock);
    keep(trees.update(TREE, null, tree -> tree.supplement(product, today)));
  }

  /** The whole tree. */
  public CompetenceTree tree() {
    return stored().state();
  }

  /** The tree with the version its editors guard. */
  public Stored<CompetenceTree> stored() {
    if (System.nanoTime() - readAt > FRESH_NANOS) {
      trees.find(TREE).ifPresent(this::keep);
    }
    return stored;
  }

  /** Changes the draft, or publishes it. */
  public Stored<CompetenceTree> change(
      long version, Function<CompetenceTree, Decision<CompetenceTree, TreeEvent>> command) {
    return keep(trees.update(TREE, version, command));
  }

  private Stored<CompetenceTree> keep(Stored<CompetenceTree> now) {
    stored = now;
    readAt = System.nanoTime();
    return now;
  }

  /** The name people see. */
  public String name(CompetenceCode code) {
    return tree().name(code);
  }

  /** All codes that mean today what these mean: what was merged is asked as what it became. */
  public Set<CompetenceCode> meaning(Set<CompetenceCode> codes) {
    CompetenceTree tree = tree();
    return codes.stream().flatMap(code -> tree.meaning(code).stream()).collect(Collectors.toSet());
  }

  /**
   * The competences that people mean by a code, a name, a former name, or the code or name of an
   * area.
   */
  public Set<CompetenceCode> meant(String text) {
    CompetenceTree tree = tree();
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    Optional<CompetenceCode> one =
        tree.areas().stream()
            .flatMap(area -> area.competences().stream())
            .filter(each -> named(wanted, each.code().value(), each.name()))
            .map(Competence::code)
            .findFirst()
            .or(() -> formerly(tree, wanted));
    if (one.isPresent()) {
      return Set.of(tree.successor(one.get()));
    }
    return tree.areas().stream()
        .filter(area -> named(wanted, area.code().name(), area.name()))
        .flatMap(area -> area.competences().stream())
        .filter(Competence::inUse)
        .map(Competence::code)
        .collect(Collectors.toSet());
  }

  private static Optional<CompetenceCode> formerly(CompetenceTree tree, String wanted) {
    return tree.history().stream()
        .filter(change -> change.kind() == TreeChange.Kind.RENAMED && change.code().contains("."))
        .filter(change -> wanted.equals(change.before().toLowerCase(Locale.ROOT)))
        .map(change -> new CompetenceCode(change.code()))
        .findFirst();
  }

  private static boolean named(String wanted, String code, String name) {
    return wanted.equals(code.toLowerCase(Locale.ROOT))
        || wanted.equals(name.toLowerCase(Locale.ROOT));
  }
}
