package ru.traektoria.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Two schools of an invented town with a methodist and two teachers; every story its own. */
public final class PlanStory {

  public static final String API = "/api/v1/activities/plans";

  public final String town = "bay-" + Ids.next();
  public final String school = Ids.next();
  public final String other = Ids.next();
  public final String anna = Ids.next();
  public final String vera = Ids.next();
  public final Api methodist;
  public final Api lead;
  public final Api otherLead;
  public final Api teacher;

  private final TestTopics topics;

  public PlanStory(Api api, TestTopics topics) {
    this.topics = topics;
    this.methodist = api.as(Tokens.methodist(town));
    this.lead = api.as(Tokens.schoolLead(town, school));
    this.otherLead = api.as(Tokens.schoolLead(town, other));
    this.teacher = api.as(annas());
    named(school, "ORGANISATION", null, "Бухтинская школа № 1");
    named(other, "ORGANISATION", null, "Бухтинская школа № 2");
    named(anna, "TEACHER", school, "Ключева Анна Петровна");
    named(vera, "TEACHER", other, "Полевая Вера Ильинична");
  }

  public String annas() {
    return Tokens.teacher(town, school, anna);
  }

  /** A passport as a machine sends it. */
  public static Map<String, Object> passport(String title) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("yearKind", "ACADEMIC");
    said.put("first", 2026);
    said.put("theme", "Функциональная грамотность на каждом уроке");
    said.put("goal", "Помочь каждому педагогу увидеть и закрыть дефицит");
    said.put("tasks", List.of("Выявить дефициты", "Научить новому", "Показать опыт"));
    said.put("grounds", List.of("Федеральный закон от 29 декабря 2012 г. № 273-ФЗ"));
    return said;
  }

  /** An item as a machine sends it. */
  public static Map<String, Object> item(String section, String title, String when) {
    Map<String, Object> said = new HashMap<>();
    said.put("section", section);
    said.put("title", title);
    said.put("when", when);
    said.put("responsible", "Методисты, руководители ШМО");
    said.put("task", 2);
    said.put("expected", "Материалы семинара");
    return said;
  }

  /** Drafts a plan of whoever speaks; answers its path. */
  public String drafted(Api who, String title) {
    Answer answer = who.post(API, passport(title));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/" + answer.json().get("id").asString();
  }

  /** Adds a section; answers its id. */
  public String section(Api who, String plan, String title) {
    JsonNode sections =
        ok(seen(who, plan)
                .post(plan + "/sections", Map.of("title", title, "goal", "Учиться вместе")))
            .get("sections");
    return sections.get(sections.size() - 1).get("id").asString();
  }

  /** Adds an item; answers its id. */
  public String entered(Api who, String plan, String section, String title, String when) {
    JsonNode items =
        ok(seen(who, plan).post(plan + "/items", item(section, title, when))).get("items");
    for (JsonNode item : items) {
      if (item.get("title").asString().equals(title)) {
        return item.get("id").asString();
      }
    }
    throw new AssertionError(title + " is not there");
  }

  /** Approves with an order. */
  public JsonNode approved(Api who, String plan) {
    return ok(
        seen(who, plan)
            .post(
                plan + "/approval",
                Map.of("kind", "ORDER", "number", "94", "on", "2026-09-01", "by", "Начальник")));
  }

  /** The same person, having seen the present version. */
  public static Api seen(Api who, String path) {
    return who.with("If-Match", who.get(path).header("etag"));
  }

  public static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer.json();
  }

  private void named(String id, String kind, String place, String name) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("id", id);
    entry.put("kind", kind);
    entry.put("municipality", town);
    entry.put("name", name);
    entry.put("shortName", name);
    entry.put("sortKey", name.toLowerCase(java.util.Locale.ROOT));
    if (place != null) {
      entry.put("organisation", place);
      entry.put("organisations", List.of(place));
      entry.put("position", "Учитель");
    }
    topics.publishName(id, entry);
  }
}
