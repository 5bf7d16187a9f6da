package ru.traektoria.local.demo.tour.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.files.StaffFiles;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * Первые заседания комиссий (S1 §1.2): of those on the list of the year a few have passed for
 * conformity, and the register is told so by a file.
 */
public final class LivingConformity implements Act {

  private static final int OF_A_SCHOOL = 2;

  @Override
  public String title() {
    return "Соответствие должности: итоги";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Map<String, Teacher> people =
        stage.town().teachers().stream()
            .collect(Collectors.toMap(stage::idOf, Function.identity()));
    List<Teacher> passed =
        chosen(stage.methodist().get("/api/v1/routes/attestation/list").body().path("lines"))
            .stream()
            .map(people::get)
            .toList();
    if (!passed.isEmpty()) {
      stage
          .methodist()
          .upload(
              "/api/v1/staff/imports?kind=teachers&dryRun=false",
              new StaffFiles(stage.town()).conforming(passed, stage.town().today()));
    }
    return Words.count(passed.size(), "педагог", "педагога", "педагогов");
  }

  /** Ids of teachers; a school whose commission has met already is left as it is. */
  static List<String> chosen(JsonNode lines) {
    Set<String> met = new HashSet<>();
    Map<String, List<String>> due = new HashMap<>();
    for (JsonNode line : lines) {
      String school = line.path("organisation").asString("");
      if (line.path("kind").asString("").equals("CONFORMITY") && line.path("listed").asBoolean()) {
        if (!line.path("outcome").asString("").equals("AHEAD")) {
          met.add(school);
        } else if (!line.path("ground").asString("").equals("SCHEDULED")) {
          due.computeIfAbsent(school, s -> new ArrayList<>()).add(line.path("teacher").asString());
        }
      }
    }
    due.keySet().removeAll(met);
    return due.values().stream()
        .flatMap(some -> some.stream().sorted().limit(OF_A_SCHOOL))
        .toList();
  }
}
