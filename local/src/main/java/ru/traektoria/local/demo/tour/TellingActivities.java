package ru.traektoria.local.demo.tour;

import ru.traektoria.local.demo.files.ActivityFiles;
import ru.traektoria.local.demo.files.Table;

/** Activities of past years with those who took part, and the associations. */
final class TellingActivities implements Act {

  @Override
  public String title() {
    return "История: мероприятия и ГМО";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    ActivityFiles files = new ActivityFiles(stage.archive());
    Table participations = files.participations();
    Uploads.send(stage, "/api/v1/activities/imports?kind=participations", participations);
    Uploads.send(stage, "/api/v1/activities/imports?kind=memberships", files.memberships());
    return Words.count(participations.rows().size(), "участие", "участия", "участий");
  }
}
