package ru.traektoria.events.contest.web.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** Fields of the form of a contest: положение, срок, места, этапы. */
final class ContestFields {

  private static final int USUAL_DAYS = 30;
  private static final List<String> ORDINAL = List.of("Первый этап", "Второй этап", "Третий этап");

  private ContestFields() {}

  /**
   * A stage of the form.
   *
   * @param open shown unfolded
   */
  record StageFields(String heading, boolean open, List<List<Field>> rows) {}

  static List<StageFields> stages(ContestTerms terms) {
    List<StageFields> stages = new ArrayList<>();
    int known = terms == null ? 0 : terms.stages().size();
    for (int i = 0; i < ContestForm.STAGES; i++) {
      Stage stage = i < known ? terms.stages().get(i) : null;
      stages.add(new StageFields(ORDINAL.get(i), i == 0 || stage != null, stage(i, stage)));
    }
    return stages;
  }

  static List<Field> head(ContestTerms terms) {
    boolean known = terms != null;
    return List.of(
        Fields.text("title", "Название")
            .required()
            .value(known ? terms.title() : null)
            .with("maxlength", 200),
        Fields.select("level", "Уровень", Words.options(Level.values(), Words::level))
            .required()
            .value(known ? terms.level() : Level.MUNICIPAL),
        Fields.text("yearly", "Когда бывает")
            .hint("Если повторяется: «ежегодно, ноябрь–декабрь».")
            .value(known ? terms.yearly() : null)
            .with("maxlength", 100),
        Fields.text("link", "Положение: ссылка")
            .value(known ? terms.link() : null)
            .with("maxlength", 500),
        Fields.file("paper", "Положение: файл")
            .hint("PDF или DOCX, до 10 МБ. Новый файл заменит прежний."),
        Fields.textarea("about", "Цель и задачи")
            .value(known ? terms.about() : null)
            .with("maxlength", 4000),
        Fields.textarea("nominations", "Номинации")
            .required()
            .hint("По одной на строке.")
            .value(known ? String.join("\n", terms.nominations()) : null));
  }

  static List<Field> window(ContestTerms terms, LocalDate today) {
    LocalDate tomorrow = today.plusDays(1);
    LocalDateTime opens = tomorrow.atTime(9, 0);
    LocalDateTime deadline = tomorrow.plusDays(USUAL_DAYS).atTime(23, 59);
    return List.of(
        moment("opens", "Приём заявок с").value(terms == null ? opens : terms.window().opens()),
        moment("deadline", "По")
            .hint("Последняя минута, когда заявка ещё принимается.")
            .value(terms == null ? deadline : terms.window().deadline()));
  }

  private static Field moment(String name, String label) {
    return new Field("datetime-local", name, label, null, true, List.of(), List.of(), Map.of());
  }

  static List<Field> places(ContestTerms terms) {
    boolean known = terms != null;
    return List.of(
        Fields.number("lessYears", "Стаж меньше, лет")
            .hint("Для конкурсов молодых педагогов, иначе пусто.")
            .value(known ? terms.audience().lessYears() : null),
        Fields.number("youngerThan", "Младше, лет")
            .value(known ? terms.audience().youngerThan() : null),
        Fields.number("winners", "Победителей в номинации")
            .required()
            .value(known ? terms.winners() : 1),
        Fields.number("prizes", "Призовых мест после них")
            .required()
            .value(known ? terms.prizes() : 2));
  }

  private static List<List<Field>> stage(int number, Stage stage) {
    String at = "s" + number + ".";
    boolean known = stage != null;
    boolean first = number == 0;
    List<Option> formats =
        List.of(
            Option.of("REMOTE", "Заочно"),
            Option.of("ON_SITE", "Очно"),
            Option.of("MIXED", "Смешанно"));
    return List.of(
        List.of(
            must(Fields.text(at + "title", "Название этапа").with("maxlength", 100), first)
                .value(known ? stage.title() : first ? "Заочный этап" : null),
            must(Fields.select(at + "format", "Как проходит", formats), first)
                .value(known ? stage.format() : first ? "REMOTE" : "ON_SITE")),
        List.of(
            must(Fields.date(at + "from", "Жюри работает с"), first)
                .value(known ? stage.from() : null),
            must(Fields.date(at + "to", "По"), first).value(known ? stage.to() : null),
            must(Fields.date(at + "resultOn", "Итоги этапа"), first)
                .value(known ? stage.resultOn() : null)),
        List.of(
            Fields.number(at + "perWork", "Экспертов на работу")
                .hint("0 — каждую работу оценивает всё жюри.")
                .value(known ? stage.perWork() : first ? 2 : 0),
            Fields.number(at + "advance", "Проходят дальше из номинации")
                .hint("В последнем этапе не нужно.")
                .value(known ? stage.advance() : null)),
        List.of(
            Fields.checkbox(at + "blind", "Эксперты не видят имён")
                .hint("Работы идут под шифрами, имена открываются с итогами этапа.")
                .value(known ? stage.blind() : first)),
        List.of(
            must(Fields.textarea(at + "criteria", "Критерии"), first)
                .hint(
                    "По одному на строке: название; вес; наибольший балл. Например: Новизна; 1,5; 10")
                .value(known ? ContestForm.lines(stage.criteria()) : null)));
  }

  private static Field must(Field field, boolean required) {
    return required ? field.required() : field;
  }
}
