package ru.traektoria.diagnostics.web.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.ReceivingResults;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.platform.web.tabular.Imports;

/** What can be loaded from files, over the people of the viewer's municipality alone. */
@Configuration(proxyBeanMethods = false)
class Files {

  private final StaffDirectory directory;
  private final LevelColumns levels;
  private final ImportedAssessments assessments;
  private final Clock clock;

  Files(
      StaffDirectory directory,
      Competences competences,
      ImportedAssessments assessments,
      Clock clock) {
    this.directory = directory;
    this.levels = new LevelColumns(competences);
    this.assessments = assessments;
    this.clock = clock;
  }

  @Bean
  ImportDesk importDesk(
      Imports imports,
      AggregateStore<CompetenceAssessment> competenceAssessments,
      ReceivingResults receiving) {
    return new ImportDesk(
        imports,
        List.of(
            new ImportDesk.Kind(
                "diagnostics",
                "Диагностика прошлых лет",
                HistoryImport.template(),
                "/diagnostics/deficits",
                scope -> new HistoryImport(people(scope), levels, assessments, today())),
            new ImportDesk.Kind(
                "cnppm",
                "Результаты ЦНППМ",
                CnppmImport.template(),
                "/diagnostics/cnppm",
                scope -> cnppm(scope, receiving)),
            new ImportDesk.Kind(
                "competence-assessments",
                "Оценка предметных и методических компетенций",
                CompetenceAssessmentImport.template(),
                "/diagnostics/competence-assessments",
                scope ->
                    new CompetenceAssessmentImport(
                        people(scope), competenceAssessments, today()))));
  }

  private CnppmImport cnppm(Scope scope, ReceivingResults receiving) {
    return new CnppmImport(
        people(scope), levels, assessments, receiving, municipality(scope), today());
  }

  private PeopleColumns people(Scope scope) {
    return new PeopleColumns(directory, municipality(scope));
  }

  private static String municipality(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Загружает методист муниципалитета."));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
