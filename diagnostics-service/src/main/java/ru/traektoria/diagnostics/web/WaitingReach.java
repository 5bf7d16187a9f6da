package ru.traektoria.diagnostics.web;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.exchange.WaitingResult;
import ru.traektoria.platform.events.directory.Mentions;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;

/**
 * Кому виден неузнанный результат ЦНППМ (152-ФЗ, docs/adr/0013): a municipality sees what came for
 * it. What came for none is seen by the ЦНППМ that sent it, and by a methodist only if it names
 * somebody or some organisation of theirs.
 */
@Component
class WaitingReach {

  private final StaffDirectory directory;

  WaitingReach(StaffDirectory directory) {
    this.directory = directory;
  }

  /** Which of many results somebody sees. */
  Predicate<WaitingResult> of(Scope scope) {
    if (scope.unlimited()) {
      return item -> item.municipality() == null;
    }
    String municipality = scope.municipality().orElse("");
    Mentions named = new Mentions(directory, municipality);
    return item ->
        item.municipality() == null
            ? named.test(item.result().teacher())
            : item.municipality().equals(municipality);
  }
}
