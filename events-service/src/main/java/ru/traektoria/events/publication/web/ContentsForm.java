package ru.traektoria.events.publication.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.PrintForm;
import ru.traektoria.platform.documents.print.PrintForms;

/** The printed table of contents (S4-28). */
enum ContentsForm implements PrintForm {
  CONTENTS;

  /** The table of works. */
  static final String WORKS = "работы";

  /** Tells the platform, so that staff may change the template. */
  @Configuration(proxyBeanMethods = false)
  static class Forms {
    @Bean
    PrintForms anthologyForms() {
      return PrintForms.of(ContentsForm.values());
    }
  }

  @Override
  public String label() {
    return "Содержание сборника";
  }

  @Override
  public String key() {
    return "print-template-collection";
  }

  @Override
  public String resource() {
    return "/print/collection.docx";
  }

  @Override
  public Placeholders placeholders() {
    Map<String, String> once =
        Placeholders.words(
            "название", "название сборника",
            "чьи", "чьи материалы: конференция, конкурс",
            "выпуск", "когда выпущен и тираж; у неготового — «готовится»");
    Map<String, String> work =
        Placeholders.words(
            "номер", "номер работы", "авторы", "авторы работы", "работа", "название работы");
    return new Placeholders(once, List.of(new Placeholders.Rows(WORKS, "для каждой работы", work)));
  }
}
