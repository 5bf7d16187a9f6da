package ru.traektoria.platform.web.tabular;

import java.util.Locale;

/** Compares what people write: letter case, ё, spaces and punctuation do not matter. */
final class Words {

  private Words() {}

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
