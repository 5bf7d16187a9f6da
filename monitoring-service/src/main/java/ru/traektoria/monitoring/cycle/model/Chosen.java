package ru.traektoria.monitoring.cycle.model;

import java.util.List;

/**
 * Показатель цикла with how it is collected (S3 tables 1 and 2).
 *
 * @param code of the catalogue; of a qualitative one its own («К1»), without a number
 * @param name {@code null}: the catalogue has it
 * @param finding what was found of a qualitative one; never a number (S1-127)
 */
public record Chosen(
    String code, String name, String finding, List<Method> methods, List<Source> sources) {

  /** Качественный: a judgement in words, «не оценивается» числом. */
  public boolean qualitative() {
    return name != null;
  }

  public boolean collected() {
    return !methods.isEmpty() && !sources.isEmpty();
  }

  public Chosen collectedBy(List<Method> how, List<Source> where) {
    return new Chosen(code, name, finding, how, where);
  }

  public Chosen found(String text) {
    return new Chosen(code, name, text, methods, sources);
  }
}
