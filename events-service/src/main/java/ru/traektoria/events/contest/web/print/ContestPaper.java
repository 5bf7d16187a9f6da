package ru.traektoria.events.contest.web.print;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.PrintForm;
import ru.traektoria.platform.documents.print.PrintForms;

/** Printed forms of contests. */
enum ContestPaper implements PrintForm {
  CONTEST_PROTOCOL;

  /** The table of places. */
  static final String PLACES = "места";

  /** Tells the platform, so that staff may change the template. */
  @Configuration(proxyBeanMethods = false)
  static class Forms {
    @Bean
    PrintForms contestForms() {
      return PrintForms.of(ContestPaper.values());
    }
  }

  @Override
  public String label() {
    return "Протокол жюри конкурса";
  }

  @Override
  public String key() {
    return "print-template-contest-protocol";
  }

  @Override
  public String resource() {
    return "/print/contest-protocol.docx";
  }

  @Override
  public Placeholders placeholders() {
    Map<String, String> once =
        Placeholders.words(
            "конкурс", "название конкурса",
            "этап", "название этапа",
            "дата", "когда зафиксированы итоги",
            "критерии", "критерии с весами и наибольшими баллами",
            "порядок", "сколько экспертов, скрыты ли имена, как решается равенство",
            "жюри", "члены жюри этапа",
            "председатель", "председатель жюри");
    Map<String, String> place =
        Placeholders.words(
            "место", "место в номинации",
            "шифр", "шифр работы",
            "участник", "участник и его организация",
            "номинация", "номинация",
            "балл", "средний балл",
            "листов", "сколько листов",
            "итог", "победитель, призёр, прошёл дальше");
    return new Placeholders(
        once, List.of(new Placeholders.Rows(PLACES, "для каждой работы", place)));
  }
}
