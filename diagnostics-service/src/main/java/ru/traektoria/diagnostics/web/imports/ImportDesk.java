package ru.traektoria.diagnostics.web.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.ReceivingResults;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.Imports;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.Upload;

/** Starts the imports of this service for somebody of a municipality, and shows their journal. */
@Component
public class ImportDesk {

  /** What may be imported: code in the address → what people call it. */
  public static final Map<String, String> KINDS =
      Map.of(
          "diagnostics", "Диагностика прошлых лет",
          "cnppm", "Результаты ЦНППМ",
          "competence-assessments", "Оценка предметных и методических компетенций");

  private final Imports imports;
  private final StaffDirectory directory;
  private final LevelColumns levels;
  private final ImportedAssessments assessments;
  private final AggregateStore<CompetenceAssessment> competenceAssessments;
  private final ReceivingResults receiving;
  private final Clock clock;

  ImportDesk(
      Imports imports,
      StaffDirectory directory,
      Competences competences,
      ImportedAssessments assessments,
      AggregateStore<CompetenceAssessment> competenceAssessments,
      ReceivingResults receiving,
      Clock clock) {
    this.imports = imports;
    this.directory = directory;
    this.levels = new LevelColumns(competences);
    this.assessments = assessments;
    this.competenceAssessments = competenceAssessments;
    this.receiving = receiving;
    this.clock = clock;
  }

  /** Starts an import of the viewer's municipality. */
  public ImportJob start(String kind, Scope scope, Upload upload, boolean dryRun) {
    String municipality =
        scope
            .viewer()
            .municipality()
            .orElseThrow(() -> Problems.forbidden("Загружает методист муниципалитета."));
    return imports.start(kind, scope.viewer(), upload, dryRun, rowImport(kind, municipality));
  }

  private RowImport rowImport(String kind, String municipality) {
    PeopleColumns people = new PeopleColumns(directory, municipality);
    LocalDate today = LocalDate.now(clock);
    return switch (kind) {
      case "diagnostics" -> new HistoryImport(people, levels, assessments, today);
      case "cnppm" -> new CnppmImport(people, levels, assessments, receiving, municipality, today);
      case "competence-assessments" ->
          new CompetenceAssessmentImport(people, competenceAssessments, today);
      default -> throw unknown(kind);
    };
  }

  /** The columns of the template. */
  public List<Column> template(String kind) {
    return switch (kind) {
      case "diagnostics" -> HistoryImport.template();
      case "cnppm" -> CnppmImport.template();
      case "competence-assessments" -> CompetenceAssessmentImport.template();
      default -> throw unknown(kind);
    };
  }

  private static RuntimeException unknown(String kind) {
    return Problems.badRequest(
        "Вид загрузки «%s» неизвестен. Возможные: %s.".formatted(kind, KINDS.keySet()));
  }

  /** A job within reach. */
  public ImportJob require(Scope scope, String id) {
    return imports
        .find(id)
        .filter(job -> mine(scope, job))
        .orElseThrow(() -> Problems.notFound("Загрузка", id));
  }

  /** The journal within reach, newest first. */
  public List<ImportJob> all(Scope scope) {
    return imports.all().stream().filter(job -> mine(scope, job)).toList();
  }

  private static boolean mine(Scope scope, ImportJob job) {
    return scope.covers(job.municipality(), job.organisation(), null);
  }
}
