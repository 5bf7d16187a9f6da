package ru.traektoria.local.demo.tour.staff;

import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.files.PlaceFiles;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import tools.jackson.databind.JsonNode;

/** The municipality and its organisations. */
public final class FoundingTown implements Act {

  @Override
  public String title() {
    return "Муниципалитет и организации";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Answer made =
        stage
            .admin()
            .create(
                "/api/v1/staff/municipalities",
                stage.key("municipality"),
                Map.of("name", stage.town().name()));
    stage.found(made.text("id"));
    stage
        .methodist()
        .upload(
            "/api/v1/staff/imports?kind=organisations&dryRun=false",
            new PlaceFiles(stage.town()).organisations());
    JsonNode all = stage.methodist().get("/api/v1/staff/organisations").body();
    for (Organisation organisation : stage.town().organisations()) {
      for (JsonNode one : all) {
        if (one.path("shortName").asString("").equals(organisation.shortName())) {
          stage.meet(organisation, one.path("id").asString(""));
        }
      }
    }
    return Words.count(
        stage.town().organisations().size(), "организация", "организации", "организаций");
  }
}
