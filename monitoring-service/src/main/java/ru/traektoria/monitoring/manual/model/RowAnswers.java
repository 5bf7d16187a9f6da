package ru.traektoria.monitoring.manual.model;

import java.util.Map;

/** Ответы одной строки: as typed, by the field's code. */
public record RowAnswers(String subject, Integer grade, Map<String, String> values) {

  public RowAnswers {
    values = Map.copyOf(values);
  }

  /** Which row it is. */
  public RowKey key() {
    return new RowKey(subject, grade);
  }
}
