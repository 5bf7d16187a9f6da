package ru.traektoria.local.demo.tour.mentoring;

import ru.traektoria.local.demo.files.MentoringFiles;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Uploads;
import ru.traektoria.local.demo.tour.stage.Words;

/** Pairs and target models of past years. */
public final class TellingMentoring implements Act {

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
