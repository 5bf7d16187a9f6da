package ru.traektoria.monitoring.manual.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.RowShape;
import ru.traektoria.platform.kernel.Reason;

/**
 * Можно ли отправить на проверку: every required field is filled in within its limits, every number
 * that the platform knows is confirmed or disputed with a reason, no row comes twice. Every problem
 * is told at once, beside its field.
 */
public final class SubmittingRule {

  private SubmittingRule() {}

  /** What keeps the sheet from being sent; empty: nothing. */
  public static List<Reason> problems(Definition definition, Content content) {
    List<Reason> problems = new ArrayList<>();
    for (FormField field : definition.fields()) {
      if (field.live() != null) {
        checked(field, content, problems);
      } else if (field.type() == FieldType.FILE) {
        filed(field, content, problems);
      } else {
        answered(field, place(field), "", content.values(), problems);
      }
    }
    compared(definition.fields(), content.values(), "", problems);
    rows(definition.rows(), content.rows(), problems);
    return problems;
  }

  /** The name of the field's input on the page. */
  public static String place(FormField field) {
    return "f." + field.code();
  }

  /** The name of a row's input on the page. */
  public static String place(RowKey row, FormField field) {
    return "r."
        + row.subject()
        + "."
        + (row.grade() == null ? 0 : row.grade())
        + "."
        + field.code();
  }

  private static void checked(FormField field, Content content, List<Reason> problems) {
    LiveCheck check = content.checks().get(field.code());
    if (check == null) {
      problems.add(
          Reason.at(
              "c." + field.code(),
              "sheet.check",
              "«" + field.title() + "»: подтвердите число или оспорьте его."));
    } else if (!check.confirmed()) {
      if (check.reason() == null || check.reason().isBlank()) {
        problems.add(
            Reason.at(
                "w." + field.code(),
                "sheet.dispute",
                "«" + field.title() + "»: напишите, почему число неверно."));
      }
      answered(field, place(field), "", content.values(), problems);
    }
  }

  private static void filed(FormField field, Content content, List<Reason> problems) {
    if (field.required() && !content.files().containsKey(field.code())) {
      problems.add(
          Reason.at(place(field), "sheet.file", "«" + field.title() + "»: приложите файл."));
    }
  }

  private static void answered(
      FormField field,
      String place,
      String where,
      Map<String, String> values,
      List<Reason> problems) {
    String problem = Answers.problem(field, values.get(field.code()));
    if (problem != null) {
      problems.add(
          Reason.at(place, "sheet.answer", where + "«" + field.title() + "»: " + problem + "."));
    }
  }

  private static void compared(
      List<FormField> fields, Map<String, String> values, String where, List<Reason> problems) {
    for (FormField field : fields) {
      FormField other =
          fields.stream()
              .filter(f -> f.code().equals(field.notMoreThan()))
              .findFirst()
              .orElse(null);
      if (other != null && Answers.exceeds(values.get(field.code()), values.get(other.code()))) {
        problems.add(
            Reason.of(
                "sheet.compared",
                where
                    + "«"
                    + field.title()
                    + "» не может быть больше, чем «"
                    + other.title()
                    + "»."));
      }
    }
  }

  private static void rows(RowShape shape, List<RowAnswers> rows, List<Reason> problems) {
    if (shape == null) {
      return;
    }
    if (rows.isEmpty()) {
      problems.add(Reason.at("rows", "sheet.rows", "Добавьте хотя бы одну строку таблицы."));
    }
    Set<RowKey> seen = new HashSet<>();
    for (RowAnswers row : rows) {
      String where = where(row) + ": ";
      if (!seen.add(row.key())) {
        problems.add(Reason.at("rows", "sheet.twice", where + "строка повторяется."));
      }
      if (shape.grades() && outside(shape, row.grade())) {
        problems.add(
            Reason.at(
                "rows",
                "sheet.grade",
                where + "класс — от " + shape.gradeFrom() + " до " + shape.gradeTo() + "."));
      }
      for (FormField field : shape.fields()) {
        answered(field, place(row.key(), field), where, row.values(), problems);
      }
      compared(shape.fields(), row.values(), where, problems);
    }
  }

  private static boolean outside(RowShape shape, Integer grade) {
    return grade == null || grade < shape.gradeFrom() || grade > shape.gradeTo();
  }

  /** «MATHS, 7 класс». */
  private static String where(RowAnswers row) {
    return row.grade() == null ? row.subject() : row.subject() + ", " + row.grade() + " класс";
  }
}
