package ru.traektoria.monitoring.manual.application;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FieldType;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.platform.web.tabular.Column;

/**
 * Столбцы файла формы. A form with rows is filled in by its rows; one without has a row for each
 * organisation. Files, and numbers that the platform knows, are dealt with on the page.
 */
final class SheetColumns {

  static final String ORGANISATION = "Организация";
  static final String SUBJECT = "Предмет";
  static final String GRADE = "Класс";

  private SheetColumns() {}

  /**
   * The columns.
   *
   * @param many whether the file has rows of several organisations
   */
  static List<Column> of(Definition definition, boolean many) {
    List<Column> columns = new ArrayList<>();
    if (many) {
      columns.add(
          Column.text(ORGANISATION)
              .required()
              .aliases("ОО", "Школа", "Учреждение")
              .hint("название, как в списке организаций"));
    }
    if (definition.rows() != null) {
      columns.add(Column.text(SUBJECT).required().hint("название предмета из справочника"));
      if (definition.rows().grades()) {
        columns.add(Column.number(GRADE).required().aliases("Параллель").hint("число"));
      }
    }
    fields(definition).forEach(field -> columns.add(column(field)));
    return columns;
  }

  /** The fields that a file can hold. */
  static List<FormField> fields(Definition definition) {
    return definition.rows() != null
        ? definition.rows().fields()
        : definition.fields().stream()
            .filter(field -> field.type() != FieldType.FILE && field.live() == null)
            .toList();
  }

  private static Column column(FormField field) {
    Column column =
        switch (field.type()) {
          case NUMBER -> Column.number(field.label());
          case DATE -> Column.date(field.label());
          case YES_NO -> Column.oneOf(field.label(), "да", "да", "нет", "нет");
          case CHOICE ->
              Column.oneOf(
                  field.label(),
                  field.choices().stream()
                      .flatMap(choice -> java.util.stream.Stream.of(choice, choice))
                      .toArray(String[]::new));
          case TEXT, FILE -> Column.text(field.label());
        };
    return (field.required() ? column.required() : column).aliases(field.title());
  }
}
