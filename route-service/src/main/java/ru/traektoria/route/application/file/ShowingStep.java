package ru.traektoria.route.application.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.Showing;
import ru.traektoria.route.model.plan.Attachment;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/** The teacher shows a step by words, links and files; a refused one leaves no file behind. */
@Service
public class ShowingStep {

  static final int MOST_FILES = 5;

  private final DecidingRoute deciding;
  private final CheckingFile checking;
  private final Files files;

  ShowingStep(DecidingRoute deciding, CheckingFile checking, Files files) {
    this.deciding = deciding;
    this.checking = checking;
    this.files = files;
  }

  /** What is shown. */
  public record Shown(StepId step, String words, List<Upload> uploads) {}

  public Stored<Route> show(RouteId id, Long version, Shown shown, LocalDate on) {
    if (shown.uploads().size() > MOST_FILES) {
      throw Problems.refused(Reason.at("files", "file.many", "За один раз — не больше 5 файлов"));
    }
    List<Attachment> kept = new ArrayList<>();
    try {
      for (Upload upload : shown.uploads()) {
        kept.add(keep(upload));
      }
      Evidence evidence = new Evidence(shown.words(), kept);
      return deciding.decide(
          id, version, route -> Showing.report(route, shown.step(), evidence, on));
    } catch (RuntimeException refused) {
      kept.forEach(attachment -> files.remove(attachment.id()));
      throw refused;
    }
  }

  private Attachment keep(Upload upload) {
    Attachment attachment = checking.check(upload);
    files.keep(attachment, upload.content());
    return attachment;
  }
}
