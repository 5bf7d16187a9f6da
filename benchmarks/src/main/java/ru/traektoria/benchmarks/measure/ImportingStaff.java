package ru.traektoria.benchmarks.measure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.platform.Tables;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.local.demo.files.PlaceFiles;
import ru.traektoria.local.demo.files.StaffFiles;
import ru.traektoria.local.demo.files.Table;
import ru.traektoria.local.demo.town.Town;
import tools.jackson.databind.JsonNode;

/**
 * The staff list and the vacancies of a town, uploaded through the gateway as a municipality does;
 * timed from the upload to the job's «DONE».
 */
public final class ImportingStaff {

  private static final String IMPORTS = "/api/v1/staff/imports?dryRun=false&kind=";
  private static final int LOOK_MILLIS = 50;
  private static final int MINUTES = 5 * 60;
  private static final int PAGE = 200;

  private final Installation platform;
  private final Report report;

  public ImportingStaff(Installation platform, Report report) {
    this.platform = platform;
    this.report = report;
  }

  /** Founds a municipality, imports the town and tells how long that took. */
  ImportedTown measure(Town town) {
    String municipality =
        new Http(platform.gateway(), platform.token("ADMIN", null))
            .post("/api/v1/staff/municipalities", Map.of("name", town.name()))
            .text("id");
    Http methodist = new Http(platform.gateway(), platform.token("METHODIST", municipality));
    StaffFiles files = new StaffFiles(town);
    upload(methodist, "organisations", new PlaceFiles(town).organisations());
    long began = System.nanoTime();
    timed(methodist, "teachers", files.teachers(), "Загрузка педагогов с назначениями");
    visible(methodist, town, began);
    timed(methodist, "vacancies", files.vacancies(), "Загрузка вакансий");
    return new ImportedTown(
        municipality, town, methodist, organisations(methodist), teachers(methodist, town));
  }

  private void timed(Http methodist, String kind, Table file, String what) {
    long began = System.nanoTime();
    JsonNode job = upload(methodist, kind, file);
    double seconds = (System.nanoTime() - began) / 1e9;
    int rows = file.rows().size();
    if (job.path("created").asInt() == 0) {
      throw new IllegalStateException("Загрузка ничего не создала: " + job);
    }
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("rows", rows);
    numbers.put("seconds", seconds);
    numbers.put("rowsPerSecond", rows / seconds);
    numbers.put("created", job.path("created").asInt());
    report.add(
        Figure.plain(
            what + " через шлюз, " + rows + " строк",
            String.format(Figure.RUSSIAN, "%.1f с, %.0f строк/с", seconds, rows / seconds),
            numbers));
  }

  private static JsonNode upload(Http methodist, String kind, Table file) {
    String job = methodist.upload(IMPORTS + kind, file.name(), file.csv()).header("Location");
    JsonNode[] last = new JsonNode[1];
    Patience.until(
        "загрузка " + kind,
        MINUTES,
        LOOK_MILLIS,
        () -> {
          last[0] = methodist.get(job).json();
          return !last[0].path("state").asString("").equals("RUNNING");
        });
    if (!last[0].path("state").asString("").equals("DONE")) {
      throw new IllegalStateException("Загрузка не удалась: " + last[0]);
    }
    return last[0];
  }

  private void visible(Http methodist, Town town, long began) {
    long pedagogues = town.teachers().stream().filter(t -> t.isPedagogue()).count();
    Tables tables = new Tables(methodist);
    Patience.until(
        "педагоги в таблице",
        MINUTES,
        LOOK_MILLIS,
        () -> tables.denominator("T1.1", "") == pedagogues);
    double seconds = (System.nanoTime() - began) / 1e9;
    report.add(
        Figure.plain(
            "то же, пока все педагоги не видны в таблице трека 1",
            String.format(Figure.RUSSIAN, "%.1f с", seconds),
            Map.of("seconds", seconds, "pedagogues", pedagogues)));
  }

  private static Map<String, String> organisations(Http methodist) {
    Map<String, String> ids = new HashMap<>();
    for (JsonNode one : methodist.get("/api/v1/staff/organisations").json()) {
      ids.put(one.path("shortName").asString(""), one.path("id").asString(""));
    }
    return ids;
  }

  private static Map<String, String> teachers(Http methodist, Town town) {
    Map<String, String> ids = new HashMap<>();
    for (int page = 1; ids.size() < town.teachers().size(); page++) {
      JsonNode items =
          methodist
              .get("/api/v1/staff/teachers?status=ANY&size=" + PAGE + "&page=" + page)
              .json()
              .path("items");
      if (items.isEmpty()) {
        throw new IllegalStateException("В реестре только " + ids.size() + " педагогов");
      }
      items.forEach(i -> ids.put(i.path("name").asString(""), i.path("id").asString("")));
    }
    return ids;
  }
}
