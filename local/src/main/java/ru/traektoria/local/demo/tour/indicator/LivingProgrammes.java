package ru.traektoria.local.demo.tour.indicator;

import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;

/** Программы показателей, that the methodist chooses for the municipality beside the tracks. */
public final class LivingProgrammes implements Act {

  private static final String PATH = "/api/v1/monitoring/programmes";

  /** Паспорт (S0), план поддержки (S2), программа службы (S4), план школы (S1), вспомогательные. */
  private static final List<String> CHOSEN = List.of("P", "PU", "E", "SC", "A");

  @Override
  public String title() {
    return "Программы показателей";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Answer now = stage.methodist().get(PATH);
    if (now.body().path("version").asLong() == 0) {
      stage.methodist().put(PATH, "0", Map.of("programmes", CHOSEN));
    }
    counter.done(CHOSEN.size(), CHOSEN.size());
    return Words.count(CHOSEN.size(), "программа", "программы", "программ");
  }
}
