package ru.traektoria.local.demo.tour.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the methodist fills in for a measure and for a resolution. */
final class CycleDrafts {

  private CycleDrafts() {}

  /** A measure that answers these; without any it needs a code. */
  static Map<String, Object> measure(
      String kind, String title, List<String> recommendations, LocalDate from, LocalDate to) {
    Map<String, Object> measure = new HashMap<>();
    measure.put("kind", kind);
    measure.put("title", title);
    measure.put("recommendations", recommendations);
    measure.put("responsible", "Методист по мониторингу");
    measure.put("from", from.toString());
    measure.put("to", to.toString());
    return measure;
  }

  /** A resolution that answers these. */
  static Map<String, Object> resolution(
      String kind,
      String number,
      LocalDate on,
      LocalDate control,
      String text,
      List<String> answers) {
    Map<String, Object> resolution = new HashMap<>();
    resolution.put("kind", kind);
    resolution.put("number", number);
    resolution.put("date", on.toString());
    resolution.put("signer", "Начальник управления образования");
    resolution.put("text", text);
    resolution.put("recommendations", answers);
    resolution.put("control", control.toString());
    resolution.put("responsible", "Методическая служба");
    resolution.put("address", CyclePapers.SITE + "resheniya/" + on + ".pdf");
    return resolution;
  }
}
