package ru.traektoria.local.demo.tour.cycle;

import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import tools.jackson.databind.JsonNode;

/**
 * The methodist at the management cycle of one year; what is there already is left as it is, so an
 * act that was cut off goes on where it stood.
 */
final class CycleDesk {

  static final String API = "/api/v1/monitoring/";
  private static final List<String> STEPS =
      List.of("INSTRUMENTS", "COLLECTION", "PROCESSING", "STORAGE", "DISTRIBUTION", "DONE");

  private final Stage stage;
  private final Caller methodist;
  private final String year;
  private JsonNode cycle;

  CycleDesk(Stage stage, String year) {
    this.stage = stage;
    this.methodist = stage.methodist();
    this.year = year;
    this.cycle = methodist.get(at("cycle")).body();
  }

  JsonNode cycle() {
    return cycle;
  }

  boolean closed(String kind) {
    return cycle
        .path("stages")
        .valueStream()
        .anyMatch(s -> s.path("kind").asString().equals(kind) && s.path("closedOn").isString());
  }

  void goal(String title, String track) {
    if (noneIn("goals", "title", title)) {
      change("cycle/goals", Map.of("title", title, "track", track));
    }
  }

  /** The id of the goal with these words. */
  String goal(String title) {
    return found("goals", "title", title).path("id").asString();
  }

  /** Chooses them and says how they are collected. */
  void indicators(List<String> codes) {
    boolean chosen = codes.stream().noneMatch(code -> noneIn("indicators", "code", code));
    if (!chosen) {
      put("cycle/indicators", Map.of("codes", codes));
    }
    boolean collected =
        cycle.path("indicators").valueStream().noneMatch(i -> i.path("methods").isEmpty());
    if (!collected) {
      put(
          "cycle/methods",
          Map.of(
              "codes",
              codes,
              "methods",
              List.of("STATISTICS", "DATABASES"),
              "sources",
              List.of("RECORDS", "DOCUMENTS")));
    }
  }

  void responsible(String kind, String who) {
    JsonNode there = found("stages", "kind", kind);
    if (!there.path("responsible").isString()) {
      put(
          "cycle/stages/" + kind,
          Map.of(
              "from", there.path("from").asString(),
              "to", there.path("to").asString(),
              "responsible", who));
    }
  }

  void paper(String kind, String title, String number, String date, String address) {
    boolean filed =
        found("stages", "kind", kind)
            .path("papers")
            .valueStream()
            .anyMatch(paper -> paper.path("title").asString().equals(title));
    if (!filed) {
      change(
          "cycle/stages/" + kind + "/papers",
          Map.of("title", title, "number", number, "date", date, "address", address));
    }
  }

  /** Leads a campaign of the calendar as far as this step. */
  void campaign(String id, String step) {
    while (STEPS.indexOf(found("campaigns", "id", id).path("step").asString())
        < STEPS.indexOf(step)) {
      change("cycle/campaigns/" + id + "/step", Map.of());
    }
  }

  /** The window with the numbers of a campaign, frozen now if it has none. */
  String frozen(String id) {
    if (!found("campaigns", "id", id).path("window").isString()) {
      change("cycle/campaigns/" + id + "/freeze", Map.of());
    }
    return found("campaigns", "id", id).path("window").asString();
  }

  void close(String kind, String... nextGoals) {
    if (!closed(kind)) {
      change("cycle/stages/" + kind + "/close", Map.of("goals", List.of(nextGoals)));
    }
  }

  /** Makes a note, recommendation, measure or resolution of the year; a repeat meets the first. */
  JsonNode make(String what, String name, Map<String, ?> body) {
    return methodist.create(at(what), stage.key("cycle", year, what, name), body).body();
  }

  /** The same record as it stands now: a repeat of its making answers what was made. */
  JsonNode fresh(String what, JsonNode made) {
    return methodist.get(API + what + "/" + made.path("id").asString()).body();
  }

  /** Changes a record of the year as somebody, on the version that was just read. */
  JsonNode change(Caller who, String what, JsonNode record, String verb, Map<String, ?> body) {
    String path = API + what + "/" + record.path("id").asString();
    String version = record.path("version").asString();
    Answer answer =
        verb.isEmpty()
            ? who.put(path, version, body)
            : who.change(path + "/" + verb, version, stage.key(verb, path, version), body);
    return answer.body();
  }

  private void change(String path, Map<String, ?> body) {
    String version = cycle.path("version").asString();
    cycle = methodist.change(at(path), version, stage.key("cycle", path, version), body).body();
  }

  private void put(String path, Map<String, ?> body) {
    cycle = methodist.put(at(path), cycle.path("version").asString(), body).body();
  }

  private boolean noneIn(String list, String field, String value) {
    return found(list, field, value).isMissingNode();
  }

  private JsonNode found(String list, String field, String value) {
    for (JsonNode one : cycle.path(list)) {
      if (one.path(field).asString("").equals(value)) {
        return one;
      }
    }
    return cycle.path("nothing");
  }

  private String at(String path) {
    return API + path + "?year=" + year;
  }
}
