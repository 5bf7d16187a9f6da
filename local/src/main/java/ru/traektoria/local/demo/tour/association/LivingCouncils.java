package ru.traektoria.local.demo.tour.association;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/** Методические и педагогические советы школ: what their plans promise, with signed protocols. */
public final class LivingCouncils implements Act {

  private static final String API = "/api/v1/activities/associations";
  private static final int SCHOOLS = 4;
  private static final int SEATS = 5;

  /**
   * A council of a school.
   *
   * @param day of its first meeting, counted from 1 September
   */
  private record Council(String kind, String name, String theme, int day, List<String> questions) {}

  private static final List<Council> COUNCILS =
      List.of(
          new Council(
              "METHODICAL_COUNCIL",
              "Методический совет",
              "План методической работы и темы самообразования",
              26,
              List.of("О темах самообразования", "О плане методической работы")),
          new Council(
              "PEDAGOGICAL_COUNCIL",
              "Педагогический совет",
              "Единые требования к уроку: что получилось за первую четверть",
              62,
              List.of("Об итогах первой четверти", "О едином орфографическом режиме")));

  @Override
  public String title() {
    return "Советы школ";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Organisation> schools = LivingSchools.schools(stage).stream().limit(SCHOOLS).toList();
    AtomicInteger protocols = new AtomicInteger();
    Crowd.each(
        schools,
        counter,
        school -> {
          for (Council council : COUNCILS) {
            if (sit(stage, school, council)) {
              protocols.incrementAndGet();
            }
          }
        });
    return Words.count(protocols.get(), "протокол", "протокола", "протоколов");
  }

  /** Whether the day of the meeting has come. */
  private static boolean sit(Stage stage, Organisation school, Council council) {
    LocalDate day = stage.town().yearBegan().plusDays(council.day());
    if (day.isAfter(stage.town().today())) {
      return false;
    }
    Caller lead = stage.leadOf(school);
    String path = API + "/" + founded(stage, lead, school, council);
    Answer now = lead.get(path);
    List<Teacher> people = stage.town().teachersOf(school);
    for (Teacher one : people.subList(0, Math.min(SEATS, people.size()))) {
      String seat = one.equals(people.get(0)) ? "/head/" : "/members/";
      Map<String, String> from = Map.of("from", stage.town().yearBegan().toString());
      now = lead.put(path + seat + stage.idOf(one), now.etag(), from);
    }
    new Minutes(stage, lead, "Учительская", council.questions())
        .signed(lead.get(path).body(), council.theme(), day);
    return true;
  }

  private static String founded(Stage stage, Caller lead, Organisation school, Council council) {
    Map<String, Object> charter = new HashMap<>();
    charter.put("name", council.name() + ", " + school.shortName());
    charter.put("kind", council.kind());
    charter.put("subject", "");
    charter.put("organisation", stage.idOf(school));
    return lead.create(API, stage.key(council.kind(), school.shortName()), charter).text("id");
  }
}
