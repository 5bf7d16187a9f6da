package ru.traektoria.events.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import ru.traektoria.events.Town;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Engines;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.platform.web.json.PlatformJson;

/** Two schools of an invented town and what is held there on 20 November 2026; each its own. */
public final class ActivityStory {

  public static final String API = "/api/v1/activities";
  public static final String TODAY = "2026-11-20";

  public final String town = "brook-" + Ids.next();
  public final String school = Ids.next();
  public final String other = Ids.next();
  public final String anna = Ids.next();
  public final String ivan = Ids.next();
  public final String vera = Ids.next();
  public final Api methodist;
  public final Api lead;
  public final Api otherLead;
  public final Api stranger;
  public final Api nobody;

  private final Api api;
  private final TestTopics topics;
  private final Town townspeople;
  private final StaffDirectory directory;

  public ActivityStory(Api api, TestTopics topics, StaffDirectory directory) {
    this.api = api;
    this.topics = topics;
    this.townspeople = new Town(town, topics);
    this.directory = directory;
    this.methodist = api.as(Tokens.methodist(town));
    this.lead = api.as(Tokens.schoolLead(town, school));
    this.otherLead = api.as(Tokens.schoolLead(town, other));
    this.stranger = api.as(Tokens.methodist("far-" + town));
    this.nobody = api;
    townspeople.named("Ручейный муниципальный округ");
    townspeople.organisation(school, "Ручейная школа № 1");
    townspeople.organisation(other, "Ручейная школа № 2");
    townspeople.teacher(anna, school, "Соловьёва-Бережная Анна Константиновна");
    townspeople.teacher(ivan, school, "О'Коннелл Иван Олегович");
    townspeople.teacher(vera, other, "Полевая Вера Ильинична");
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(vera).isPresent());
  }

  /** A teacher of these stories, signed in. */
  public Api teacher(String id) {
    return api.as(token(id));
  }

  public String token(String id) {
    return Tokens.teacher(town, id.equals(vera) ? other : school, id);
  }

  /** One more teacher of the second school. */
  public String newcomer(String name) {
    String id = Ids.next();
    townspeople.teacher(id, other, name);
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(id).isPresent());
    return id;
  }

  /** So many more teachers of the second school, told to the directory in one go. */
  public List<String> crowd(int people) {
    List<String> ids = new ArrayList<>();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", Engines.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (int i = 0; i < people; i++) {
        String id = Ids.next();
        ids.add(id);
        producer.send(name(id, townspeople.entry(id, "TEACHER", other, "Участник Номер " + i)));
      }
    }
    return ids;
  }

  private static ProducerRecord<String, byte[]> name(String id, Map<String, Object> entry) {
    ProducerRecord<String, byte[]> told =
        new ProducerRecord<>(
            "staff.directory", id, PlatformJson.tolerant().writeValueAsBytes(entry));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", Ids.next(),
            "ce_source", "/test",
            "ce_type", "ru.traektoria.DirectoryEntry.v1",
            "ce_subject", id,
            "ce_time", Instant.EPOCH.toString(),
            "ce_sequence", "1",
            "content-type", "application/json")
        .forEach((k, v) -> told.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    return told;
  }

  /** What the register tells of a teacher. */
  public void profile(String teacher, long sequence, String since, String born) {
    Map<String, Object> told = new HashMap<>();
    told.put("teacher", teacher);
    told.put("municipality", town);
    told.put("teachingSince", since);
    told.put("birthDate", born);
    told.put("categories", List.of());
    topics.publish("staff.events", "TeacherProfileChanged", teacher, sequence, told);
  }

  /** A seminar as a machine sends it. */
  public static Map<String, Object> seminar(String title, String on, Integer seats) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("kind", "SEMINAR");
    said.put("level", "MUNICIPAL");
    said.put("format", "ON_SITE");
    said.put("plannedOn", on);
    said.put("startsAt", "14:00");
    said.put("capacity", seats);
    said.put("hours", 4);
    said.put("place", "Методический центр, зал");
    said.put("organiser", "Методический центр");
    return said;
  }

  /** Plans; answers the path of the activity. */
  public String planned(Map<String, Object> said) {
    Answer answer = methodist.post(API, said);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/" + answer.json().get("id").asString();
  }

  /** Planned and open for everybody. */
  public String open(Map<String, Object> said) {
    String path = planned(said);
    ok(seen(methodist, path).post(path + "/registration", ""));
    return path;
  }

  /** Held today by the methodist; those named were there, by role. */
  public String held(String title, Map<String, String> roles) {
    String path = planned(seminar(title, TODAY, null));
    roles.forEach(
        (who, role) -> ok(methodist.put(path + "/participants/" + who, Map.of("role", role))));
    Map<String, String> marks = new HashMap<>();
    roles.keySet().forEach(who -> marks.put(who, "PRESENT"));
    ok(methodist.put(path + "/attendance", Map.of("marks", marks)));
    ok(seen(methodist, path).post(path + "/hold", Map.of("heldOn", TODAY)));
    return path;
  }

  /** The page of the same activity. */
  public static String page(String path) {
    return "/activities" + path.substring(API.length());
  }

  /** The same person, having seen the present version. */
  public static Api seen(Api who, String path) {
    return who.with("If-Match", who.get(path).header("etag"));
  }

  public static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  /** What was refused, with its words. */
  public static String refused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    return answer.body();
  }
}
