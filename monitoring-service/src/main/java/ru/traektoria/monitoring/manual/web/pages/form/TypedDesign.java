package ru.traektoria.monitoring.manual.web.pages.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import ru.traektoria.monitoring.manual.model.Answers;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.PeriodKind;
import ru.traektoria.monitoring.manual.model.definition.RowShape;
import ru.traektoria.monitoring.manual.web.pages.StageWords;
import ru.traektoria.platform.kernel.Ids;

/** A definition as it was typed on the page of a form. */
final class TypedDesign {

  private static final int FIRST_GRADE = 1;
  private static final int LAST_GRADE = 11;

  private TypedDesign() {}

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
