package ru.traektoria.diagnostics.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.tree.Competence;
import ru.traektoria.diagnostics.model.tree.CompetenceArea;
import ru.traektoria.diagnostics.model.tree.CompetenceTree;
import ru.traektoria.diagnostics.persistence.ContentFiles;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import tools.jackson.core.type.TypeReference;

/**
 * The competence tree in force. The tree of {@code content/competences.yaml} is published at start;
 * an unchanged one is not published again.
 */
@Component
public class Competences {

  private static final String TREE = Ids.derived("competence-tree");

  private volatile CompetenceTree tree;

  Competences(AggregateStore<CompetenceTree> trees) {
    List<CompetenceArea> areas =
        ContentFiles.read("competences.yaml", new TypeReference<List<CompetenceArea>>() {});
    trees.create(TREE, "", Decision.unchanged(CompetenceTree.empty()));
    this.tree = trees.update(TREE, null, before -> before.publish(areas)).state();
  }

  /** The whole tree. */
  public CompetenceTree tree() {
    return tree;
  }

  /** The name people see. */
  public String name(CompetenceCode code) {
    return tree.name(code);
  }

  /** The competences that people mean by a code, a name, or the code or name of an area. */
  public Set<CompetenceCode> meant(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    Optional<Competence> one =
        tree.areas().stream()
            .flatMap(area -> area.competences().stream())
            .filter(each -> named(wanted, each.code().value(), each.name()))
            .findFirst();
    if (one.isPresent()) {
      return Set.of(one.get().code());
    }
    return tree.areas().stream()
        .filter(area -> named(wanted, area.code().name(), area.name()))
        .flatMap(area -> area.competences().stream())
        .map(Competence::code)
        .collect(Collectors.toSet());
  }

  private static boolean named(String wanted, String code, String name) {
    return wanted.equals(code.toLowerCase(Locale.ROOT))
        || wanted.equals(name.toLowerCase(Locale.ROOT));
  }
}
