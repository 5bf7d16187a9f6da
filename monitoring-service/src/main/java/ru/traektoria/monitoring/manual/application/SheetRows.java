package ru.traektoria.monitoring.manual.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.monitoring.manual.model.Answers;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.RowAnswers;
import ru.traektoria.monitoring.manual.model.RowKey;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.platform.web.tabular.TableRow;

/** Rows of a file as answers; what does not fit is said with its row and column. */
final class SheetRows {

  private final Definition definition;
  private final Map<String, String> subjects;

  SheetRows(Definition definition, Map<String, String> subjects) {
    this.definition = definition;
    this.subjects = subjects;
  }

  /** The answers of one organisation: a form with rows takes all of them from the file. */
  Content content(Content before, List<TableRow> rows, List<TableRow.Problem> problems) {
    if (definition.rows() == null) {
      rows.stream()
          .skip(1)
          .forEach(row -> problems.add(row.problem(null, "Для организации нужна одна строка.")));
      Map<String, String> values = new HashMap<>(before.values());
      values.putAll(values(rows.get(0), problems));
      return new Content(values, before.rows(), before.checks(), before.files());
    }
    Set<RowKey> seen = new HashSet<>();
    List<RowAnswers> answers = new ArrayList<>();
    for (TableRow row : rows) {
      RowAnswers read = row(row, problems);
      if (!seen.add(read.key())) {
        problems.add(row.problem(SheetColumns.SUBJECT, "Такая строка в файле уже есть."));
      }
      answers.add(read);
    }
    return before.withRows(answers);
  }

  private RowAnswers row(TableRow row, List<TableRow.Problem> problems) {
    String written = row.text(SheetColumns.SUBJECT).orElse("");
    String subject = SubjectNames.code(subjects, written).orElse(null);
    if (subject == null) {
      problems.add(row.problem(SheetColumns.SUBJECT, "«" + written + "» — нет такого предмета."));
    }
    return new RowAnswers(
        subject == null ? written : subject, grade(row, problems), values(row, problems));
  }

  private Integer grade(TableRow row, List<TableRow.Problem> problems) {
    if (!definition.rows().grades()) {
      return null;
    }
    BigDecimal grade = row.number(SheetColumns.GRADE).orElse(BigDecimal.ZERO);
    boolean whole = grade.stripTrailingZeros().scale() <= 0;
    if (!whole
        || grade.intValue() < definition.rows().gradeFrom()
        || grade.intValue() > definition.rows().gradeTo()) {
      problems.add(
          row.problem(
              SheetColumns.GRADE,
              "Класс — от "
                  + definition.rows().gradeFrom()
                  + " до "
                  + definition.rows().gradeTo()
                  + "."));
    }
    return grade.intValue();
  }

  private Map<String, String> values(TableRow row, List<TableRow.Problem> problems) {
    Map<String, String> values = new HashMap<>();
    List<FormField> fields = SheetColumns.fields(definition);
    for (FormField field : fields) {
      Object cell = row.values().get(field.label());
      if (cell != null) {
        String typed = typed(cell);
        String problem = Answers.problem(field, typed);
        if (problem != null) {
          problems.add(row.problem(field.label(), "Здесь " + problem + "."));
        }
        values.put(field.code(), typed);
      }
    }
    compared(row, fields, values, problems);
    return values;
  }

  private static String typed(Object cell) {
    return cell instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString().replace('.', ',')
        : cell.toString();
  }

  private static void compared(
      TableRow row,
      List<FormField> fields,
      Map<String, String> values,
      List<TableRow.Problem> problems) {
    for (FormField field : fields) {
      for (FormField other : fields) {
        if (other.code().equals(field.notMoreThan())
            && Answers.exceeds(values.get(field.code()), values.get(other.code()))) {
          problems.add(
              row.problem(field.label(), "Не может быть больше, чем «" + other.label() + "»."));
        }
      }
    }
  }
}
