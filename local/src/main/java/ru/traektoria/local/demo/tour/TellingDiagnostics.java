package ru.traektoria.local.demo.tour;

import ru.traektoria.local.demo.files.LearningFiles;

/** Diagnostics of past years. */
final class TellingDiagnostics implements Act {

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
