package ru.traektoria.monitoring.manual.model.definition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Версия формы: what is asked. Published versions stay as they are; a gathering keeps the one it
 * began with.
 *
 * @param number from 1
 * @param source the document that asks for it
 * @param fields asked of the organisation as a whole
 * @param rows asked for each subject and class; may be null
 * @param asked kinds of organisations: SCHOOL, KINDERGARTEN, ADDITIONAL
 * @param why what changed to the version before; empty in the first
 */
public record Definition(
    int number,
    String title,
    String source,
    PeriodKind period,
    List<FormField> fields,
    RowShape rows,
    List<String> asked,
    String why,
    String by,
    Instant at) {

  public Definition {
    fields = fields == null ? List.of() : List.copyOf(fields);
    asked = asked == null ? List.of() : List.copyOf(asked);
  }

  /** The field of this code. */
  public Optional<FormField> field(String code) {
    return fields.stream().filter(field -> field.code().equals(code)).findFirst();
  }

  /** The same as another version. */
  public Definition as(int version, String reason, String person, Instant when) {
    return new Definition(
        version, title, source, period, fields, rows, asked, reason, person, when);
  }
}
