package ru.traektoria.local.demo.tour.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** Accounts of people whom the tour has made heads of an association and mentors. */
public final class CastingLeaders implements Act {

  @Override
  public String title() {
    return "Руководитель объединения и наставник";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Map<String, Object>> accounts = new ArrayList<>();
    head(stage).ifPresent(one -> accounts.add(account(stage, "rukovoditel", "GMO_HEAD", one)));
    mentor(stage).ifPresent(one -> accounts.add(account(stage, "nastavnik", "MENTOR", one)));
    if (!accounts.isEmpty()) {
      stage
          .admin()
          .create(
              "/api/v1/gateway/demo-accounts", stage.key("leaders"), Map.of("accounts", accounts));
    }
    return Words.count(accounts.size(), "запись", "записи", "записей");
  }

  private static Map<String, Object> account(
      Stage stage, String login, String role, Teacher person) {
    String organisation = stage.idOf(person.mainJob().organisation());
    return CastingAccounts.account(
        login,
        person.fullName(),
        CastingAccounts.grant(stage, role, organisation, stage.idOf(person)),
        CastingAccounts.grant(stage, "TEACHER", organisation, stage.idOf(person)));
  }

  /** Of the association with the most members. */
  private static Optional<Teacher> head(Stage stage) {
    return stage
        .methodist()
        .get("/api/v1/activities/associations")
        .body()
        .valueStream()
        .filter(association -> association.path("head").isObject())
        .max((a, b) -> Integer.compare(a.path("members").size(), b.path("members").size()))
        .flatMap(association -> person(stage, association.path("head").path("teacher")));
  }

  private static Optional<Teacher> mentor(Stage stage) {
    return stage
        .methodist()
        .get("/api/v1/mentoring/pairs?status=ACTIVE")
        .body()
        .valueStream()
        .findFirst()
        .flatMap(pair -> person(stage, pair.path("mentors").path(0).path("id")));
  }

  private static Optional<Teacher> person(Stage stage, JsonNode id) {
    return stage.town().teachers().stream()
        .filter(teacher -> stage.idOf(teacher).equals(id.asString("")))
        .findFirst();
  }
}
