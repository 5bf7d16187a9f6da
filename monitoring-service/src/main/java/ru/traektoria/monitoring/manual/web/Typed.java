package ru.traektoria.monitoring.manual.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import ru.traektoria.monitoring.manual.application.LiveFacts.LiveNumber;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.LiveCheck;
import ru.traektoria.monitoring.manual.model.RowAnswers;
import ru.traektoria.monitoring.manual.model.RowKey;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Что набрано на листе: inputs of the page as answers. {@code f.code} is a field, {@code c.code},
 * {@code w.code}, {@code l.code} the check of a live number (verdict, reason, the number seen),
 * {@code all} says yes to those without a verdict, {@code r.subject.class.code} a row, {@code
 * x.subject.class} its removal, {@code n.i.…} a new row.
 */
public final class Typed {

  private static final int MOST_ROWS = 400;
  private static final String CONFIRMED = "yes";

  private final MultiValueMap<String, String> inputs;

  private Typed(MultiValueMap<String, String> inputs) {
    this.inputs = inputs;
  }

  /**
   * Reads the inputs.
   *
   * @param live numbers of the platform now
   * @throws org.springframework.web.ErrorResponseException 422 if a confirmed number is no longer
   *     the one that was seen
   */
  public static Content read(
      MultiValueMap<String, String> inputs,
      Definition definition,
      Content before,
      Map<String, LiveNumber> live) {
    Typed typed = new Typed(inputs);
    Map<String, String> values = new HashMap<>();
    Map<String, LiveCheck> checks = new HashMap<>();
    for (FormField field : definition.fields()) {
      if (field.live() != null) {
        typed.check(field, live.get(field.code()), values, checks);
      } else if (field.type() != FieldType.FILE) {
        typed.put(values, field.code(), "f." + field.code());
      }
    }
    List<RowAnswers> rows =
        definition.rows() == null ? List.of() : typed.rows(definition.rows().fields());
    return new Content(values, rows, checks, before.files());
  }

  private void put(Map<String, String> values, String code, String input) {
    String text = text(input);
    if (!text.isEmpty()) {
      values.put(code, text);
    }
  }

  private String text(String input) {
    String text = inputs.getFirst(input);
    return text == null ? "" : text.strip();
  }

  private void check(
      FormField field, LiveNumber live, Map<String, String> values, Map<String, LiveCheck> checks) {
    String said = text("c." + field.code());
    String verdict = said.isEmpty() && text("all").equals("true") ? CONFIRMED : said;
    if (verdict.isEmpty() || live == null) {
      return;
    }
    boolean confirmed = verdict.equals(CONFIRMED);
    if (confirmed && !text("l." + field.code()).equals(Long.toString(live.number()))) {
      throw Problems.refused(
          Reason.at(
              "c." + field.code(),
              "sheet.moved",
              "«"
                  + field.title()
                  + "»: число изменилось, сейчас "
                  + live.number()
                  + ". Обновите страницу и подтвердите его снова."));
    }
    if (confirmed) {
      values.put(field.code(), Long.toString(live.number()));
    } else {
      put(values, field.code(), "f." + field.code());
    }
    checks.put(
        field.code(),
        new LiveCheck(
            live.number(), live.on(), confirmed, confirmed ? "" : text("w." + field.code())));
  }

  private List<RowAnswers> rows(List<FormField> fields) {
    Map<RowKey, Map<String, String>> rows = new LinkedHashMap<>();
    for (String input : inputs.keySet()) {
      if (input.startsWith("r.")) {
        int code = input.lastIndexOf('.');
        int grade = input.lastIndexOf('.', code - 1);
        RowKey key = new RowKey(input.substring(2, grade), grade(input.substring(grade + 1, code)));
        if (text("x" + input.substring(1, code)).isEmpty()) {
          put(rows.computeIfAbsent(key, k -> new HashMap<>()), input.substring(code + 1), input);
        }
      }
    }
    for (int i = 0; !text("n." + i + ".subject").isEmpty(); i++) {
      added(i, fields, rows);
    }
    if (rows.size() > MOST_ROWS) {
      throw Problems.refused(Reason.at("rows", "sheet.rows", "В таблице не больше 400 строк."));
    }
    List<RowAnswers> answers = new ArrayList<>();
    rows.forEach((key, values) -> answers.add(new RowAnswers(key.subject(), key.grade(), values)));
    return answers;
  }

  private void added(int i, List<FormField> fields, Map<RowKey, Map<String, String>> rows) {
    String start = "n." + i + ".";
    RowKey key = new RowKey(text(start + "subject"), grade(text(start + "grade")));
    if (rows.containsKey(key)) {
      throw Problems.refused(
          Reason.at(start + "subject", "sheet.twice", "Такая строка в таблице уже есть."));
    }
    Map<String, String> values = new HashMap<>();
    fields.forEach(field -> put(values, field.code(), start + field.code()));
    rows.put(key, values);
  }

  private static Integer grade(String text) {
    return text.matches("\\d{1,2}") && !text.equals("0") ? Integer.valueOf(text) : null;
  }
}
