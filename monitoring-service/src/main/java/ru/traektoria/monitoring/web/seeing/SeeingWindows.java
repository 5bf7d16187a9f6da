package ru.traektoria.monitoring.web.seeing;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.frozen.FrozenSeal;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.web.Differences;
import ru.traektoria.monitoring.web.Differences.Difference;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Окно, which the viewer may see, and what became of its numbers. */
@Component
public class SeeingWindows {

  private final FrozenTables frozen;
  private final FrozenSeal seal;
  private final Showing showing;
  private final Differences differences;

  SeeingWindows(FrozenTables frozen, FrozenSeal seal, Showing showing, Differences differences) {
    this.frozen = frozen;
    this.seal = seal;
    this.showing = showing;
    this.differences = differences;
  }

  /** The window; another municipality's is 404. */
  public FrozenWindow window(String id, Scope scope) {
    FrozenWindow window = frozen.find(id).orElseThrow(() -> Problems.notFound("Окно", id));
    if (scope.municipality().filter(m -> !m.equals(window.municipality())).isPresent()) {
      throw Problems.notFound("Окно", id);
    }
    return window;
  }

  /** Windows of the same municipality and year, the newest first. */
  public List<FrozenWindow> beside(FrozenWindow window) {
    return frozen.of(window.municipality()).stream()
        .filter(w -> w.year().equals(window.year()) && !w.id().equals(window.id()))
        .toList();
  }

  /** What is told otherwise by another window, or, if none is named, by live facts. */
  public List<Difference> differences(FrozenWindow window, String with, Scope scope) {
    Numbers then = showing.frozen(window);
    if (with == null || with.isBlank()) {
      return differences.toLive(then);
    }
    FrozenWindow other = window(with, scope);
    if (!other.municipality().equals(window.municipality())) {
      throw Problems.badRequest("Сравнить можно окна одного муниципалитета.");
    }
    return differences.between(then, showing.frozen(other));
  }

  /** Whether every stored byte is the one that was sealed. */
  public boolean intact(FrozenWindow window) {
    return window.seal() != null && window.seal().equals(seal.of(window.id()));
  }
}
