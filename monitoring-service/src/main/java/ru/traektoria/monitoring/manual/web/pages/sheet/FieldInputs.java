package ru.traektoria.monitoring.manual.web.pages.sheet;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** A field of a definition as an input, and its answer in words. */
final class FieldInputs {

  private FieldInputs() {}

  /** The input of a field. */
  static Field of(FormField field, String name, String value) {
    Field input =
        switch (field.type()) {
          case NUMBER ->
              Fields.text(name, field.label())
                  .with("inputmode", field.whole() ? "numeric" : "decimal");
          case DATE -> Fields.date(name, field.label());
          case CHOICE ->
              Fields.select(
                  name, field.label(), field.choices().stream().map(c -> Option.of(c, c)).toList());
          case YES_NO ->
              Fields.radios(
                  name, field.label(), List.of(Option.of("да", "Да"), Option.of("нет", "Нет")));
          case TEXT -> Fields.textarea(name, field.label()).with("maxlength", 4000);
          case FILE -> Fields.file(name, field.label());
        };
    Field hinted =
        field.hint() == null || field.hint().isBlank() ? input : input.hint(field.hint());
    Field valued = value == null ? hinted : hinted.value(value);
    return field.required() ? valued.required() : valued;
  }

  /** An answer in words. */
  static String said(FormField field, String value) {
    if (value == null) {
      return Russian.NOTHING;
    }
    return field.type() == FieldType.DATE ? day(value) : value;
  }

  private static String day(String value) {
    try {
      return Russian.date(LocalDate.parse(value));
    } catch (java.time.format.DateTimeParseException notADay) {
      return value;
    }
  }
}
