package ru.traektoria.diagnostics.web.page.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.MultiValueMap;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Reads the fields of an editor's form and gathers everything that is wrong with them. */
final class FormValues {

  private final MultiValueMap<String, String> form;
  private final List<Reason> reasons = new ArrayList<>();

  FormValues(MultiValueMap<String, String> form) {
    this.form = form;
  }

  /** What stands in a field, "" where there is none. */
  String text(String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /** The same, {@code null} where it is empty. */
  String textOrNull(String name) {
    String text = text(name);
    return text.isEmpty() ? null : text;
  }

  /** All values of a field, in the order of the form. */
  List<String> all(String name) {
    return form.getOrDefault(name, List.of());
  }

  boolean flag(String name) {
    return "true".equals(form.getFirst(name));
  }

  int whole(String name, int absent, int min, int max) {
    return whole(name, text(name), absent, min, max);
  }

  int whole(String field, String text, int absent, int min, int max) {
    if (text == null || text.isBlank()) {
      return absent;
    }
    String plain = text.strip();
    if (plain.matches("\\d{1,6}")
        && Integer.parseInt(plain) >= min
        && Integer.parseInt(plain) <= max) {
      return Integer.parseInt(plain);
    }
    wrong(field, "Введите целое число от %d до %d.".formatted(min, max));
    return absent;
  }

  Double number(String name) {
    String text = text(name).replace(',', '.');
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      return Double.valueOf(text);
    }
    wrong(name, "Введите число, например 12 или 12,5.");
    return null;
  }

  <E extends Enum<E>> E oneOf(String name, E[] constants) {
    String text = text(name);
    return Arrays.stream(constants)
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElse(null);
  }

  void wrong(String field, String message) {
    reasons.add(Reason.at(field, "form.wrong-value", message));
  }

  /**
   * Ends the reading.
   *
   * @throws org.springframework.web.ErrorResponseException 422 with all reasons
   */
  void check() {
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
  }
}
