package ru.traektoria.monitoring.manual.model.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** Можно ли задать такую форму: every field can be answered and every limit can be kept. */
public final class DefiningRule {

  private static final int MOST_FIELDS = 60;

  /** Fields of rows that the indicators read, by kind of form. */
  private static final Map<FormKind, Set<String>> READ =
      Map.of(
          FormKind.GRADES, Set.of("pupils", "passed", "good"),
          FormKind.VPR, Set.of("pupils", "good"),
          FormKind.OGE, Set.of("pupils", "average"),
          FormKind.EGE, Set.of("pupils", "average"));

  private DefiningRule() {}

  /** What is wrong; empty: nothing. */
  public static List<Reason> problems(FormKind kind, Definition definition) {
    List<Reason> problems = new ArrayList<>();
    if (blank(definition.title())) {
      problems.add(Reason.at("title", "form.title", "Назовите форму."));
    }
    if (definition.period() == null) {
      problems.add(Reason.at("period", "form.period", "Выберите, за какой период собирают."));
    }
    if (definition.asked().isEmpty()) {
      problems.add(Reason.at("asked", "form.asked", "Отметьте, какие организации отвечают."));
    }
    List<FormField> rows = definition.rows() == null ? List.of() : definition.rows().fields();
    if (definition.fields().isEmpty() && rows.isEmpty()) {
      problems.add(Reason.at("fields", "form.empty", "В форме должно быть хотя бы одно поле."));
    }
    if (definition.fields().size() + rows.size() > MOST_FIELDS) {
      problems.add(Reason.at("fields", "form.long", "В форме не больше 60 полей."));
    }
    fields(definition.fields(), problems);
    fields(rows, problems);
    read(kind, definition, rows, problems);
    return problems;
  }

  private static void read(
      FormKind kind, Definition definition, List<FormField> rows, List<Reason> problems) {
    Set<String> codes = new HashSet<>();
    rows.stream()
        .filter(field -> field.required() && field.type() == FieldType.NUMBER)
        .filter(field -> field.whole() || field.code().equals("average"))
        .forEach(field -> codes.add(field.code()));
    Set<String> wanted = READ.getOrDefault(kind, Set.of());
    if (!codes.containsAll(wanted)) {
      problems.add(
          Reason.at(
              "fields",
              "form.read",
              "По этой форме считаются показатели: обязательные поля таблицы убрать нельзя."));
    }
    if (kind.results() && definition.period() != PeriodKind.ACADEMIC_YEAR) {
      problems.add(
          Reason.at("period", "form.period", "Результаты учеников собираются за учебный год."));
    }
  }

  private static void fields(List<FormField> fields, List<Reason> problems) {
    Set<String> codes = new HashSet<>();
    for (FormField field : fields) {
      field(field, problems);
      if (!codes.add(field.code())) {
        problems.add(
            Reason.at("fields", "form.twice", "Поле «" + field.title() + "» названо дважды."));
      }
    }
    for (FormField field : fields) {
      if (field.notMoreThan() != null && !codes.contains(field.notMoreThan())) {
        problems.add(
            Reason.at(
                "fields",
                "form.compared",
                "Поле «" + field.title() + "» сравнивается с полем, которого нет."));
      }
    }
  }

  private static void field(FormField field, List<Reason> problems) {
    if (blank(field.title()) || field.type() == null) {
      problems.add(Reason.at("fields", "form.field", "У каждого поля есть название и вид."));
    } else if (field.type() == FieldType.CHOICE && field.choices().size() < 2) {
      problems.add(
          Reason.at(
              "fields",
              "form.choices",
              "Поле «" + field.title() + "»: напишите хотя бы два варианта ответа."));
    } else if (field.min() != null
        && field.max() != null
        && field.min().compareTo(field.max()) > 0) {
      problems.add(
          Reason.at(
              "fields",
              "form.limits",
              "Поле «" + field.title() + "»: наименьшее больше наибольшего."));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
