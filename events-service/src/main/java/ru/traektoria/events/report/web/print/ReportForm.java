package ru.traektoria.events.report.web.print;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.PrintForm;
import ru.traektoria.platform.documents.print.PrintForms;

/** The printed form of a yearly report. */
enum ReportForm implements PrintForm {
  ASSOCIATION_REPORT;

  /** The table of figures. */
  static final String FIGURES = "числа";

  /** The table of next year's themes. */
  static final String THEMES = "темы";

  /** Tells the platform, so that staff may change the template. */
  @Configuration(proxyBeanMethods = false)
  static class Forms {
    @Bean
    PrintForms reportForms() {
      return PrintForms.of(ReportForm.values());
    }
  }

  @Override
  public String label() {
    return "Отчёт объединения за год";
  }

  @Override
  public String key() {
    return "print-template-association-report";
  }

  @Override
  public String resource() {
    return "/print/association-report.docx";
  }

  @Override
  public Placeholders placeholders() {
    return new Placeholders(
        Placeholders.words(
            "объединение", "название объединения",
            "год", "учебный год, 2026/27",
            "руководитель", "руководитель объединения",
            "состояние", "черновик, сдан, принят, утверждён с номером протокола",
            "анализ", "анализ работы",
            "трудности", "что не удалось",
            "задачи", "задачи на следующий год"),
        List.of(
            new Placeholders.Rows(
                FIGURES,
                "для каждого числа года",
                Placeholders.words("название", "что посчитано", "число", "сколько")),
            new Placeholders.Rows(
                THEMES,
                "для каждой темы следующего года",
                Placeholders.words("номер", "номер по порядку", "тема", "тема заседания"))));
  }
}
