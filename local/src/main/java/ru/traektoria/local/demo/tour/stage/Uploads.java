package ru.traektoria.local.demo.tour.stage;

import java.time.Duration;
import ru.traektoria.local.demo.files.Table;

/** Uploads to services that may not have heard of the town's people yet. */
public final class Uploads {

  private static final Duration NAMES_TRAVEL = Duration.ofSeconds(90);

  private Uploads() {}

  public static void send(Stage stage, String path, Table table) {
    if (table.rows().isEmpty()) {
      return;
    }
    Patience.until(
        NAMES_TRAVEL,
        refusal -> refusal.getMessage().contains("не найден"),
        () -> stage.methodist().upload(path, table));
  }
}
