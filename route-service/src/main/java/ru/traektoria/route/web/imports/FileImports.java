package ru.traektoria.route.web.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.Imports;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.route.application.ImportingHistory;
import ru.traektoria.route.application.catalogue.ImportingProgrammes;
import ru.traektoria.route.application.course.ImportingCourses;
import ru.traektoria.route.application.external.ImportingRoutes;
import ru.traektoria.route.application.external.RouteRows;
import ru.traektoria.route.application.reported.ImportingReported;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.web.Acting;

/** Starts the import of a kind for a viewer; API and pages use the same. */
@Component
class FileImports {

  private final Imports imports;
  private final ImportingCourses courses;
  private final ImportingHistory history;
  private final ImportingRoutes centre;
  private final ImportingReported reported;
  private final ImportingProgrammes programmes;
  private final Clock clock;

  FileImports(
      Imports imports,
      ImportingCourses courses,
      ImportingHistory history,
      ImportingRoutes centre,
      ImportingReported reported,
      ImportingProgrammes programmes,
      Clock clock) {
    this.imports = imports;
    this.courses = courses;
    this.history = history;
    this.centre = centre;
    this.reported = reported;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** 400 for a kind that is not known here. */
  void require(String kind, String... known) {
    if (!Set.of(known).contains(kind)) {
      throw Problems.badRequest(
          "Вид загрузки «" + kind + "» неизвестен. Известны: " + String.join(", ", known) + ".");
    }
  }

  ImportJob start(String kind, Scope scope, Upload upload, boolean dryRun) {
    Viewer viewer = scope.viewer();
    return imports.start(kind, viewer, upload, dryRun, rows(kind, scope));
  }

  private RowImport rows(String kind, Scope scope) {
    LocalDate today = LocalDate.now(clock);
    Actor actor = Acting.of(scope.viewer());
    String municipality = scope.viewer().municipality().orElse(null);
    return switch (kind) {
      case "cnppm-routes" -> centre.within(municipality);
      case "cnppm-courses" -> reported.within(municipality);
      case "programmes" -> programmes.within(municipality);
      case "history-routes" -> history.within(scope::covers, actor, today);
      case "history-courses" ->
          courses.within(scope::covers, municipality, new CourseRecord.Entry(actor, today, true));
      default ->
          courses.within(scope::covers, municipality, new CourseRecord.Entry(actor, today, false));
    };
  }

  List<Column> columns(String kind) {
    return switch (kind) {
      case "routes" -> ImportingHistory.columns();
      case "cnppm-routes" -> RouteRows.columns();
      case "cnppm-courses" -> ImportingReported.columns();
      case "programmes" -> ImportingProgrammes.columns();
      default -> ImportingCourses.columns();
    };
  }

  /** Uploads of the viewer's municipality or, for a school, organisation; newest first. */
  List<ImportJob> journal(Scope scope) {
    return imports.all().stream().filter(job -> mine(scope, job)).toList();
  }

  ImportJob find(String id, Scope scope) {
    return imports
        .find(id)
        .filter(job -> mine(scope, job))
        .orElseThrow(() -> Problems.notFound("Загрузка", id));
  }

  private static boolean mine(Scope scope, ImportJob job) {
    return scope.covers(job.municipality(), job.organisation(), null);
  }
}
