package ru.traektoria.monitoring.report.print;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.monitoring.report.model.ReportKind;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.PrintForm;
import ru.traektoria.platform.documents.print.PrintForms;

/** Печатные формы отчётов: the words are the same in all, so a template may take any of them. */
enum ReportForm implements PrintForm {
  NOTE_REPORT(ReportKind.NOTE, "note"),
  PUBLIC_REPORT(ReportKind.PUBLIC, "public"),
  ORGANISATION_NOTE(ReportKind.ORGANISATION, "organisation"),
  TABLES_REPORT(ReportKind.TABLES, "tables"),
  TRAINING_REPORT(ReportKind.TRAINING, "training"),
  ASSOCIATIONS_REPORT(ReportKind.ASSOCIATIONS, "associations"),
  EVIDENCE_CONTENTS(ReportKind.EVIDENCE, "evidence");

  private final ReportKind kind;
  private final String file;

  ReportForm(ReportKind kind, String file) {
    this.kind = kind;
    this.file = file;
  }

  static ReportForm of(ReportKind kind) {
    for (ReportForm form : values()) {
      if (form.kind == kind) {
        return form;
      }
    }
    throw new IllegalArgumentException("no form for " + kind);
  }

  /** Tells the platform, so that staff may change the templates. */
  @Configuration(proxyBeanMethods = false)
  static class Forms {
    @Bean
    PrintForms monitoringReportForms() {
      return PrintForms.of(ReportForm.values());
    }
  }

  @Override
  public String label() {
    return kind.archive() ? "Оглавление пакета подтверждений" : kind.title();
  }

  @Override
  public String key() {
    return "print-template-monitoring-" + file;
  }

  @Override
  public String resource() {
    return "/print/report-" + file + ".docx";
  }

  @Override
  public Placeholders placeholders() {
    return TemplateWords.all();
  }
}
