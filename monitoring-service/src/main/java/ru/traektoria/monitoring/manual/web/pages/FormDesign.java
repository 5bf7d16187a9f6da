package ru.traektoria.monitoring.manual.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import ru.traektoria.monitoring.manual.model.Answers;
import ru.traektoria.monitoring.manual.model.Definition;
import ru.traektoria.monitoring.manual.model.FieldType;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.FormField;
import ru.traektoria.monitoring.manual.model.FormKind;
import ru.traektoria.monitoring.manual.model.PeriodKind;
import ru.traektoria.monitoring.manual.model.RowShape;
import ru.traektoria.platform.kernel.Ids;

/** Составитель формы: what its page shows, and what comes back from it. */
record FormDesign(
    String title,
    String source,
    String period,
    List<String> asked,
    String table,
    boolean own,
    List<Block> blocks) {

  private static final int SPARE = 3;
  private static final int FIRST_GRADE = 1;
  private static final int LAST_GRADE = 11;

  /**
   * One field on the page.
   *
   * @param place {@code ORGANISATION} or {@code ROW}
   * @param fixed whether an indicator reads it or the platform answers it, so that only its words
   *     may change
   */
  record Block(int index, FormField field, String place, boolean fixed) {

    /** The field's code; a new one gets a code that no version has used. */
    public String code() {
      return field == null ? "f" + Ids.next().substring(24) : field.code();
    }

    public String name(String part) {
      return "field." + index + "." + part;
    }

    public String choices() {
      return field == null ? "" : String.join("\n", field.choices());
    }

    public String min() {
      return field == null || field.min() == null ? "" : field.min().toPlainString();
    }

    public String max() {
      return field == null || field.max() == null ? "" : field.max().toPlainString();
    }
  }

  static FormDesign blank() {
    List<Block> blocks = new ArrayList<>();
    spare(blocks);
    return new FormDesign("", "", "ACADEMIC_YEAR", List.of("SCHOOL"), "NONE", true, blocks);
  }

  static FormDesign of(Form form) {
    Definition now = form.current();
    List<Block> blocks = new ArrayList<>();
    for (FormField field : now.fields()) {
      blocks.add(new Block(blocks.size(), field, "ORGANISATION", field.live() != null));
    }
    boolean results = form.kind().results();
    if (now.rows() != null) {
      for (FormField field : now.rows().fields()) {
        blocks.add(new Block(blocks.size(), field, "ROW", results));
      }
    }
    spare(blocks);
    String table = now.rows() == null ? "NONE" : now.rows().grades() ? "GRADES" : "SUBJECTS";
    return new FormDesign(
        now.title(),
        now.source(),
        now.period().name(),
        now.asked(),
        table,
        form.kind() == FormKind.OWN,
        blocks);
  }

  private static void spare(List<Block> blocks) {
    for (int i = 0; i < SPARE; i++) {
      blocks.add(new Block(blocks.size(), null, "ORGANISATION", false));
    }
  }

  /**
   * What came back.
   *
   * @param before the version in force, {@code null} for a new form
   */
  static Definition read(MultiValueMap<String, String> inputs, Definition before) {
    List<FormField> fields = new ArrayList<>();
    List<FormField> rows = new ArrayList<>();
    String table = text(inputs, "table");
    for (int i = 0; inputs.containsKey("field." + i + ".title"); i++) {
      String start = "field." + i + ".";
      if (!text(inputs, start + "title").isEmpty()) {
        boolean row = text(inputs, start + "place").equals("ROW");
        (row && !table.equals("NONE") ? rows : fields).add(field(inputs, start, before));
      }
    }
    RowShape shape = rows.isEmpty() ? null : shape(table, rows, before);
    List<String> asked = inputs.getOrDefault("asked", List.of());
    return new Definition(
        1,
        text(inputs, "title"),
        text(inputs, "source"),
        one(PeriodKind.class, text(inputs, "period")),
        fields,
        shape,
        asked.stream().filter(StageWords.PLACES::containsKey).toList(),
        "",
        null,
        null);
  }

  private static RowShape shape(String table, List<FormField> rows, Definition before) {
    boolean known = before != null && before.rows() != null && before.rows().grades();
    return new RowShape(
        table.equals("GRADES"),
        known ? before.rows().gradeFrom() : FIRST_GRADE,
        known ? before.rows().gradeTo() : LAST_GRADE,
        rows);
  }

  private static FormField field(
      MultiValueMap<String, String> inputs, String start, Definition before) {
    String code = text(inputs, start + "code");
    FormField was = known(before, code);
    if (was != null && (was.live() != null || was.notMoreThan() != null)) {
      return new FormField(
          was.code(),
          text(inputs, start + "title"),
          was.type(),
          was.required(),
          text(inputs, start + "hint"),
          was.unit(),
          was.min(),
          was.max(),
          was.whole(),
          was.notMoreThan(),
          was.choices(),
          was.live());
    }
    return new FormField(
        was == null ? fresh(code) : was.code(),
        text(inputs, start + "title"),
        one(FieldType.class, text(inputs, start + "type")),
        text(inputs, start + "required").equals("true"),
        text(inputs, start + "hint"),
        text(inputs, start + "unit"),
        number(inputs, start + "min"),
        number(inputs, start + "max"),
        was != null && was.whole(),
        null,
        Arrays.stream(text(inputs, start + "choices").split("\\R"))
            .map(String::strip)
            .filter(choice -> !choice.isEmpty())
            .distinct()
            .toList(),
        null);
  }

  private static FormField known(Definition before, String code) {
    if (before == null) {
      return null;
    }
    Stream<FormField> rows =
        before.rows() == null ? Stream.empty() : before.rows().fields().stream();
    return Stream.concat(before.fields().stream(), rows)
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private static String fresh(String code) {
    return code.matches("[a-z][a-z0-9]{0,30}") ? code : "f" + Ids.next().substring(24);
  }

  private static BigDecimal number(MultiValueMap<String, String> inputs, String name) {
    String typed = text(inputs, name);
    return typed.isEmpty() ? null : Answers.number(typed);
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String text(MultiValueMap<String, String> inputs, String name) {
    String text = inputs.getFirst(name);
    return text == null ? "" : text.strip();
  }
}
