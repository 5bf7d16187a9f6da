package ru.traektoria.local.demo.tour;

import ru.traektoria.local.demo.files.MentoringFiles;

/** Pairs and target models of past years. */
final class TellingMentoring implements Act {

  @Override
  public String title() {
    return "История: наставничество";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    MentoringFiles files = new MentoringFiles(stage.archive());
    Uploads.send(stage, "/api/v1/mentoring/imports?kind=pairs", files.pairs());
    Uploads.send(stage, "/api/v1/mentoring/imports?kind=target-models", files.models());
    return Words.count(stage.archive().pairs().size(), "пара", "пары", "пар");
  }
}
