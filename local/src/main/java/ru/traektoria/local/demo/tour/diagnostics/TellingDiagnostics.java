package ru.traektoria.local.demo.tour.diagnostics;

import ru.traektoria.local.demo.files.LearningFiles;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Uploads;
import ru.traektoria.local.demo.tour.stage.Words;

/** Diagnostics of past years. */
public final class TellingDiagnostics implements Act {

  @Override
  public String title() {
    return "История: диагностика";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Uploads.send(
        stage,
        "/api/v1/diagnostics/history?kind=diagnostics",
        LearningFiles.diagnoses(stage.archive().diagnoses()));
    int count = stage.archive().diagnoses().size();
    return Words.count(count, "диагностика", "диагностики", "диагностик");
  }
}
