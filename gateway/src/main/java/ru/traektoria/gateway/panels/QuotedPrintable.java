package ru.traektoria.gateway.panels;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Words of any script in a header, as Grafana reads them with {@code headers_encoded}: =D0=90. */
final class QuotedPrintable {

  private QuotedPrintable() {}

  static String of(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : words.strip().getBytes(StandardCharsets.UTF_8)) {
      int value = one & 0xFF;
      if (value >= ' ' && value < 0x7F && value != '=') {
        encoded.append((char) value);
      } else {
        encoded.append(String.format(Locale.ROOT, "=%02X", value));
      }
    }
    return encoded.toString();
  }
}
