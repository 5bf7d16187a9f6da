package ru.traektoria.events.meeting.web.print;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.documents.print.Placeholders;
import ru.traektoria.platform.documents.print.PrintForm;
import ru.traektoria.platform.documents.print.PrintForms;

/** Printed forms of meetings. */
enum MeetingForm implements PrintForm {
  PROTOCOL;

  /** The table of questions. */
  static final String QUESTIONS = "вопросы";

  /** Tells the platform, so that staff may change the template. */
  @Configuration(proxyBeanMethods = false)
  static class Forms {
    @Bean
    PrintForms meetingForms() {
      return PrintForms.of(MeetingForm.values());
    }
  }

  @Override
  public String label() {
    return "Протокол заседания";
  }

  @Override
  public String key() {
    return "print-template-protocol";
  }

  @Override
  public String resource() {
    return "/print/protocol.docx";
  }

  @Override
  public Placeholders placeholders() {
    Map<String, String> once =
        Placeholders.words(
            "объединение", "название объединения или совета",
            "номер", "№ протокола",
            "редакция", "номер, дата и причина исправления; у первой редакции пусто",
            "дата", "день заседания",
            "место", "где проходило",
            "тема", "тема заседания",
            "председатель", "председатель",
            "секретарь", "секретарь",
            "явка", "сколько было из скольких, есть ли кворум",
            "присутствовали", "кто был",
            "отсутствовали", "кого не было, и кто отсутствовал уважительно",
            "приглашены", "приглашённые",
            "выполнение", "что с решениями прошлых заседаний");
    Map<String, String> question =
        Placeholders.words(
            "вопрос", "номер и вопрос",
            "докладчик", "кто докладывал",
            "слушали", "что слушали",
            "решили", "решения с ответственными и сроками");
    return new Placeholders(
        once, List.of(new Placeholders.Rows(QUESTIONS, "для каждого вопроса", question)));
  }
}
