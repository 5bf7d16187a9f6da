package ru.traektoria.local.demo.tour.event;

import ru.traektoria.local.demo.files.ActivityFiles;
import ru.traektoria.local.demo.files.Table;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Uploads;
import ru.traektoria.local.demo.tour.stage.Words;

/** Activities of past years with those who took part, and the associations. */
public final class TellingActivities implements Act {

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
