package ru.traektoria.monitoring.manual.web.pages.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ru.traektoria.monitoring.manual.application.LiveFacts.LiveNumber;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.LiveCheck;
import ru.traektoria.monitoring.manual.model.RowAnswers;
import ru.traektoria.monitoring.manual.model.SubmittingRule;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.RowShape;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** Лист на экране: a definition and what has been written, as inputs and as words. */
final class SheetForm {

  private static final int SPARE = 3;

  /**
   * A field of the organisation.
   *
   * @param input {@code null} for a file
   * @param live {@code null} unless the platform knows the number
   */
  record Asked(FormField field, Field input, Live live, Attachment file) {}

  /** A number the platform knows, and what the organisation said to it. */
  record Live(
      long number, LocalDate on, String what, Field verdict, Field reason, LiveCheck check) {

    /** Whether the number has changed since it was checked. */
    public boolean moved() {
      return check != null && check.number() != number;
    }
  }

  /** A row of the table. */
  record Row(String title, String removal, List<Field> inputs, List<String> said) {}

  private final Definition definition;
  private final Content content;
  private final Map<String, LiveNumber> live;
  private final Map<String, String> subjects;

  SheetForm(
      Definition definition,
      Content content,
      Map<String, LiveNumber> live,
      Map<String, String> subjects) {
    this.definition = definition;
    this.content = content;
    this.live = live;
    this.subjects = subjects;
  }

  public List<Asked> fields() {
    return definition.fields().stream().map(this::asked).toList();
  }

  private Asked asked(FormField field) {
    String value = content.values().get(field.code());
    boolean file = field.type() == FieldType.FILE;
    Field input = file ? null : FieldInputs.of(field, SubmittingRule.place(field), value);
    return new Asked(
        field,
        field.live() == null
            ? input
            : input.hint("Если число платформы неверно.").with("own", true),
        field.live() == null ? null : live(field),
        content.files().get(field.code()));
  }

  private Live live(FormField field) {
    LiveNumber number = live.get(field.code());
    LiveCheck check = content.checks().get(field.code());
    if (number == null) {
      return null;
    }
    List<Option> verdicts =
        List.of(Option.of("yes", "Верно"), Option.of("no", "Неверно, у нас другое число"));
    Field verdict =
        Fields.radios("c." + field.code(), shown(field, number), verdicts)
            .required()
            .hint(
                "По данным платформы на "
                    + Russian.date(number.on())
                    + ": "
                    + number.fact().title()
                    + ".");
    return new Live(
        number.number(),
        number.on(),
        number.fact().title(),
        check == null || check.number() != number.number()
            ? verdict
            : verdict.value(check.confirmed() ? "yes" : "no"),
        Fields.text("w." + field.code(), "Почему неверно")
            .value(check == null ? null : check.reason())
            .with("maxlength", 500),
        check);
  }

  private static String shown(FormField field, LiveNumber number) {
    String unit = field.unit() == null ? "" : " " + field.unit();
    return field.title() + ": " + Russian.number(number.number()) + unit;
  }

  /** Whether the platform knows some of the numbers. */
  public boolean live() {
    return definition.fields().stream().anyMatch(field -> field.live() != null);
  }

  public boolean table() {
    return definition.rows() != null;
  }

  public List<Row> rows() {
    RowShape shape = definition.rows();
    if (shape == null) {
      return List.of();
    }
    return content.rows().stream()
        .sorted(
            java.util.Comparator.comparing((RowAnswers r) -> Russian.sortKey(name(r.subject())))
                .thenComparing(r -> r.grade() == null ? 0 : r.grade()))
        .map(row -> row(shape, row))
        .toList();
  }

  private Row row(RowShape shape, RowAnswers row) {
    String title = name(row.subject()) + (row.grade() == null ? "" : ", " + row.grade() + " класс");
    int grade = row.grade() == null ? 0 : row.grade();
    return new Row(
        title,
        "x." + row.subject() + "." + grade,
        shape.fields().stream()
            .map(
                f ->
                    FieldInputs.of(
                        f, SubmittingRule.place(row.key(), f), row.values().get(f.code())))
            .toList(),
        shape.fields().stream().map(f -> FieldInputs.said(f, row.values().get(f.code()))).toList());
  }

  private String name(String subject) {
    return subjects.getOrDefault(subject, subject);
  }

  /** Labels of the table's columns. */
  public List<String> labels() {
    return table() ? definition.rows().fields().stream().map(FormField::label).toList() : List.of();
  }

  /** Empty rows to add. */
  public List<List<Field>> spare() {
    if (!table()) {
      return List.of();
    }
    List<Option> names =
        subjects.entrySet().stream().map(e -> Option.of(e.getKey(), e.getValue())).toList();
    List<List<Field>> spare = new ArrayList<>();
    for (int i = 0; i < SPARE; i++) {
      String start = "n." + i + ".";
      List<Field> inputs = new ArrayList<>();
      inputs.add(Fields.select(start + "subject", "Предмет", names));
      if (definition.rows().grades()) {
        inputs.add(Fields.select(start + "grade", "Класс", grades()));
      }
      definition
          .rows()
          .fields()
          .forEach(f -> inputs.add(FieldInputs.of(f, start + f.code(), null)));
      spare.add(inputs);
    }
    return spare;
  }

  private List<Option> grades() {
    return IntStream.rangeClosed(definition.rows().gradeFrom(), definition.rows().gradeTo())
        .mapToObj(grade -> Option.of(String.valueOf(grade), grade + " класс"))
        .toList();
  }

  /** What was answered to a field, in words. */
  public String said(FormField field) {
    return FieldInputs.said(field, content.values().get(field.code()));
  }
}
