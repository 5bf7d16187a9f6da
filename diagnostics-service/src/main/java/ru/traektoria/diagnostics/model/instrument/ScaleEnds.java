package ru.traektoria.diagnostics.model.instrument;

/** Подписи концов шкалы: what 1 means and what 5 means. */
public record ScaleEnds(String low, String high) {

  /** Where an item names none. */
  public static final ScaleEnds DEFAULT = new ScaleEnds("совсем не про меня", "полностью про меня");
}
