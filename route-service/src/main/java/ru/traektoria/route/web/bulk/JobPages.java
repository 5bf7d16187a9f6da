package ru.traektoria.route.web.bulk;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.route.application.DecidingRoute.Refusal;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.bulk.BulkJob;
import ru.traektoria.route.application.bulk.BulkJobs;

/** A command on many routes: the progress, then who was refused why. */
@Controller
@RequestMapping("/routes/jobs/{id}")
class JobPages {

  private final Routes routes;
  private final BulkJobs jobs;
  private final StaffDirectory directory;

  JobPages(Routes routes, BulkJobs jobs, StaffDirectory directory) {
    this.routes = routes;
    this.jobs = jobs;
    this.directory = directory;
  }

  /** A refused route with its teacher. */
  record Refused(String route, String teacher, String reason) {}

  /** How people call what is done. */
  record Words(String title, String running, String done, String refused) {

    static Words of(BulkJob.Kind kind) {
      return switch (kind) {
        case APPROVAL ->
            new Words(
                "Утверждение маршрутов", "Утверждаем маршруты", "Утверждено", "Не утверждены");
        case ROLL_OVER ->
            new Words("Перенос маршрутов", "Переносим маршруты", "Перенесено", "Не перенесены");
        case PRIORITY ->
            new Words("Приоритетная тема в маршрутах", "Добавляем шаг", "Изменено", "Не изменены");
      };
    }
  }

  @GetMapping
  String job(@PathVariable String id, Viewer viewer, Model model) {
    BulkJob job = own(id, viewer);
    model.addAttribute(Heading.of(Words.of(job.kind()).title()).under("Маршруты", "/routes"));
    show(job, model);
    return "routes/job";
  }

  /** The progress again while it runs; the whole page when it has ended. */
  @GetMapping("/progress")
  Object progress(@PathVariable String id, Viewer viewer, Model model) {
    BulkJob job = own(id, viewer);
    if (job.state() != BulkJob.State.RUNNING) {
      return ResponseEntity.noContent().header("HX-Refresh", "true").build();
    }
    show(job, model);
    return "routes/job :: running";
  }

  private void show(BulkJob job, Model model) {
    model.addAttribute("job", job);
    model.addAttribute("words", Words.of(job.kind()));
    model.addAttribute("running", job.state() == BulkJob.State.RUNNING);
    model.addAttribute("interrupted", job.state() == BulkJob.State.INTERRUPTED);
    model.addAttribute("refused", job.refused().stream().map(this::named).toList());
  }

  private Refused named(Refusal refusal) {
    String teacher =
        routes
            .find(refusal.route())
            .map(route -> directory.name(route.state().teacher().value()))
            .orElse("Маршрут");
    return new Refused(refusal.route().value(), teacher, refusal.reason());
  }

  private BulkJob own(String id, Viewer viewer) {
    return jobs.find(id)
        .filter(job -> job.by().equals(viewer.subject()))
        .orElseThrow(() -> Problems.notFound("Действие", id));
  }
}
