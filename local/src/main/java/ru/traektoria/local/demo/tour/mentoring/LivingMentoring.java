package ru.traektoria.local.demo.tour.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/** Mentors for the young specialists of the open year, with orders, consents and first meetings. */
public final class LivingMentoring implements Act {

  private static final double MENTORED = 0.65;
  private static final int MENTEES_AT_MOST = 2;

  private record Match(Teacher mentor, Teacher young, LocalDate from) {}

  @Override
  public String title() {
    return "Наставнические пары";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Match> matches = new ArrayList<>();
    for (Organisation place : stage.town().organisations()) {
      matches.addAll(matches(stage, place));
    }
    Crowd.each(matches, counter, match -> start(stage, match));
    return Words.count(matches.size(), "пара", "пары", "пар");
  }

  private static List<Match> matches(Stage stage, Organisation place) {
    Dice dice = Dice.of(stage.town().seed(), "open-mentoring/" + place.name());
    LocalDate today = stage.town().today();
    List<Teacher> staff =
        stage.town().teachersOf(place).stream().filter(Teacher::isPedagogue).toList();
    Map<Integer, Integer> load = new HashMap<>();
    List<Match> matches = new ArrayList<>();
    for (Teacher young : staff) {
      if (young.isYoungSpecialist(today) && dice.chance(MENTORED)) {
        LocalDate from = stage.town().yearBegan().plusDays(dice.between(5, 50));
        mentor(staff, today, dice, load)
            .ifPresent(mentor -> matches.add(new Match(mentor, young, earlier(from, today))));
      }
    }
    return matches;
  }

  private static Optional<Teacher> mentor(
      List<Teacher> staff, LocalDate today, Dice dice, Map<Integer, Integer> load) {
    List<Teacher> able =
        staff.stream()
            .filter(t -> t.category() != null && t.experience(today) >= 8)
            .filter(t -> load.getOrDefault(t.number(), 0) < MENTEES_AT_MOST)
            .toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    Teacher mentor = dice.pick(able);
    load.merge(mentor.number(), 1, Integer::sum);
    return Optional.of(mentor);
  }

  private static void start(Stage stage, Match match) {
    Caller lead = stage.leadOf(match.young().mainJob().organisation());
    String mentor = stage.idOf(match.mentor());
    Map<String, Object> terms = new HashMap<>();
    terms.put("mentors", List.of(mentor));
    terms.put("mentees", List.of(stage.idOf(match.young())));
    terms.put("form", "TRADITIONAL");
    terms.put("orderNumber", match.young().number() + "-од");
    terms.put("orderOn", match.from().toString());
    terms.put("consents", List.of(Map.of("mentor", mentor, "on", match.from().toString())));
    terms.put("menteesAgreedOn", match.from().toString());
    terms.put("paid", false);
    terms.put("from", match.from().toString());
    terms.put("plannedTo", match.from().plusYears(1).toString());
    terms.put("programme", "Первый год в школе: урок, класс, родители");
    terms.put("start", true);
    Answer pair =
        lead.create("/api/v1/mentoring/pairs", stage.key("pair", match.young().number()), terms);
    meet(stage, lead, pair, match);
  }

  private static void meet(Stage stage, Caller lead, Answer pair, Match match) {
    LocalDate on = earlier(match.from().plusDays(7), stage.town().today());
    lead.change(
        "/api/v1/mentoring/pairs/" + pair.text("id") + "/sessions",
        pair.etag(),
        stage.key("meeting", match.young().number()),
        Map.of(
            "kind", "MEETING",
            "heldOn", on.toString(),
            "topic", "Первая встреча: план на четверть",
            "outcome", "Согласован план посещений уроков и встреч."));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
