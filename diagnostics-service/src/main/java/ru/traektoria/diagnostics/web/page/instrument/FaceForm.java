package ru.traektoria.diagnostics.web.page.instrument;

import java.util.Arrays;
import java.util.List;
import org.springframework.util.MultiValueMap;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Drafting.Face;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.Thresholds;
import ru.traektoria.portal.form.Option;

/** Название, вид и пороги as a form sends them. */
final class FaceForm {

  private FaceForm() {}

  static Face read(MultiValueMap<String, String> form) {
    FormValues values = new FormValues(form);
    InstrumentKind kind = values.oneOf("kind", InstrumentKind.values());
    if (kind == null) {
      values.wrong("kind", "Выберите вид инструмента.");
    }
    if (values.text("title").isEmpty()) {
      values.wrong("title", "Дайте инструменту название.");
    }
    int high = values.whole("high", Thresholds.DEFAULT.high(), 0, 100);
    int medium = values.whole("medium", Thresholds.DEFAULT.medium(), 0, 100);
    int strength = values.whole("strength", Thresholds.DEFAULT.strength(), 0, 100);
    if (high > medium || medium > strength) {
      values.wrong(
          "high", "Пороги идут по возрастанию: высокий дефицит, дефицит, сильная сторона.");
    }
    values.check();
    String entry = values.textOrNull("entry");
    return new Face(
        kind,
        values.text("title"),
        values.text("description"),
        new Thresholds(high, medium, strength),
        entry == null ? null : new InstrumentId(entry));
  }

  static List<Option> kinds() {
    return Arrays.stream(InstrumentKind.values())
        .map(kind -> Option.of(kind.name(), kind.label()))
        .toList();
  }
}
