package ru.traektoria.route.application.file;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.Showing;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/** The teacher shows a step by words, links and files; a refused one leaves no file behind. */
@Service
public class ShowingStep {

  private final DecidingRoute deciding;
  private final KeepingFiles keeping;

  ShowingStep(DecidingRoute deciding, KeepingFiles keeping) {
    this.deciding = deciding;
    this.keeping = keeping;
  }

  /** What is shown. */
  public record Shown(StepId step, String words, List<Upload> uploads) {}

  public Stored<Route> show(RouteId id, Long version, Shown shown, LocalDate on) {
    return keeping.with(
        shown.uploads(),
        kept ->
            deciding.decide(
                id,
                version,
                route ->
                    Showing.report(route, shown.step(), new Evidence(shown.words(), kept), on)));
  }
}
