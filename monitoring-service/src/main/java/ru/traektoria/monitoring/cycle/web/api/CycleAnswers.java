package ru.traektoria.monitoring.cycle.web.api;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.ClosingStages;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.http.Etags;

/** The cycle with what each of its stages still lacks, under its version. */
@Component
class CycleAnswers {

  private final ClosingStages closing;

  CycleAnswers(ClosingStages closing) {
    this.closing = closing;
  }

  ResponseEntity<CycleView> ok(Stored<Cycle> stored) {
    return Etags.ok(stored.version(), CycleView.of(stored, closing.missing(stored.state())));
  }

  /** What a request lists; a list that is left out is empty. */
  static <T> List<T> listed(List<T> sent) {
    return sent == null ? List.of() : sent;
  }
}
