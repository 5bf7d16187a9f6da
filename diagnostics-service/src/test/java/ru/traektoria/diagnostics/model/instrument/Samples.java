package ru.traektoria.diagnostics.model.instrument;

import java.util.List;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.InstrumentId;

/** Small instruments for tests. */
final class Samples {

  static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  static final CompetenceCode SAFETY = new CompetenceCode("ICT.SAFETY");

  private Samples() {}

  static Instrument instrument(InstrumentKind kind, List<Item> items) {
    return new Instrument(
        new InstrumentId("t-1"),
        "t",
        1,
        InstrumentState.DRAFT,
        kind,
        "Проба",
        "",
        Thresholds.DEFAULT,
        List.of(new Section("Раздел", Area.METHODS, "", items)),
        Origin.of("r1", "m1"));
  }

  static Item scale(String code, CompetenceCode competence) {
    return new Item(code, ItemKind.SCALE, competence, 1, "Вопрос " + code, false, List.of());
  }

  static Item single(String code, Option... options) {
    return new Item(code, ItemKind.SINGLE, GOALS, 1, "Вопрос " + code, false, List.of(options));
  }
}
