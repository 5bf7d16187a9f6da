package ru.traektoria.monitoring.manual.model;

import java.util.List;
import java.util.Map;
import ru.traektoria.platform.kernel.Attachment;

/**
 * Что вписано: texts as they were typed, so that nothing is lost before it is right.
 *
 * @param values by field of the organisation
 * @param checks by field that facts answer
 * @param files by field of kind FILE
 */
public record Content(
    Map<String, String> values,
    List<RowAnswers> rows,
    Map<String, LiveCheck> checks,
    Map<String, Attachment> files) {

  public Content {
    values = values == null ? Map.of() : Map.copyOf(values);
    rows = rows == null ? List.of() : List.copyOf(rows);
    checks = checks == null ? Map.of() : Map.copyOf(checks);
    files = files == null ? Map.of() : Map.copyOf(files);
  }

  public static Content empty() {
    return new Content(Map.of(), List.of(), Map.of(), Map.of());
  }

  public Content withRows(List<RowAnswers> others) {
    return new Content(values, others, checks, files);
  }

  public Content withFiles(Map<String, Attachment> others) {
    return new Content(values, rows, checks, others);
  }
}
