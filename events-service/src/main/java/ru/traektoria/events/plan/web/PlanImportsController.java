package ru.traektoria.events.plan.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.plan.application.ImportingPlans;
import ru.traektoria.events.plan.application.ImportingPlans.Fate;
import ru.traektoria.events.plan.application.ImportingPlans.Preview;
import ru.traektoria.events.plan.application.file.FoundPlan.UnknownTable;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.tabular.Upload;

/** Загрузка плана из файла over REST: looked at first, then loaded. */
@RestController
@RequestMapping("/api/v1/activities/plans/{id}/imports")
class PlanImportsController {

  private final ImportingPlans importing;
  private final PlanViews views;

  PlanImportsController(ImportingPlans importing, PlanViews views) {
    this.importing = importing;
    this.views = views;
  }

  /** A row of the file as it was understood. */
  record RowView(
      String section, String title, String when, Period period, String responsible, Fate fate) {}

  /** What the file would do. */
  record PreviewView(
      long created,
      long changed,
      long same,
      List<RowView> rows,
      List<UnknownTable> unknown,
      List<String> passed) {

    static PreviewView of(Preview preview) {
      return new PreviewView(
          preview.count(Fate.NEW),
          preview.count(Fate.CHANGED),
          preview.count(Fate.SAME),
          preview.rows().stream()
              .map(
                  row ->
                      new RowView(
                          row.found().section(),
                          row.found().title(),
                          row.found().when(),
                          row.period(),
                          row.found().who(),
                          row.fate()))
              .toList(),
          preview.found().unknown(),
          preview.found().passed());
    }
  }

  @PostMapping("/preview")
  PreviewView preview(
      @PathVariable String id, @RequestPart("file") MultipartFile file, Scope scope) {
    return PreviewView.of(importing.preview(new PlanId(id), Upload.of(file), Map.of(), scope));
  }

  @PostMapping
  ResponseEntity<PlanView> load(
      @PathVariable String id, @RequestPart("file") MultipartFile file, IfMatch seen, Scope scope) {
    Stored<Plan> stored =
        importing.load(new PlanId(id), seen.version(), Upload.of(file), Map.of(), scope);
    return Etags.ok(stored.version(), views.full(stored, scope));
  }
}
