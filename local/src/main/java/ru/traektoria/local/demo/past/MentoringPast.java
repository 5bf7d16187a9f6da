package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;

/** Young specialists and their mentors: same organisation, an experienced colleague, an order. */
final class MentoringPast {

  private static final int MENTEES_AT_MOST = 2;
  private static final int GROUP_AT_MOST = 3;
  private static final double YEAR_LONG = 0.5;

  private final Town town;
  private final AcademicSeason season;

  MentoringPast(Town town, AcademicSeason season) {
    this.town = town;
    this.season = season;
  }

  void tell(Archive archive) {
    Set<String> adopted =
        archive.models().stream().map(m -> m.organisation().name()).collect(Collectors.toSet());
    Set<Integer> mentored = new HashSet<>();
    archive.pairs().forEach(pair -> pair.mentees().forEach(m -> mentored.add(m.number())));
    for (Organisation place : town.organisations()) {
      Dice dice = Dice.of(town.seed(), "mentoring/" + season.label() + "/" + place.name());
      if (!adopted.contains(place.name()) && dice.chance(0.4)) {
        LocalDate on = season.day(dice, 0, 2);
        archive.models().add(new TargetModel(place, "%d-н".formatted(dice.between(10, 190)), on));
      }
      pairs(place, dice, mentored, archive);
      if (season.began().plusYears(1).equals(town.yearBegan())) {
        yearLong(place, archive);
      }
    }
  }

  private void pairs(Organisation place, Dice dice, Set<Integer> mentored, Archive archive) {
    List<Teacher> staff = town.teachersOf(place).stream().filter(season::saw).toList();
    Map<Integer, Integer> load = new HashMap<>();
    for (Teacher young : staff) {
      boolean needs = young.isPedagogue() && young.isYoungSpecialist(season.began());
      if (needs && !mentored.contains(young.number()) && dice.chance(0.6)) {
        mentor(staff, dice, load)
            .ifPresent(mentor -> archive.pairs().add(pair(mentor, young, dice)));
      }
    }
  }

  /**
   * For a whole year from the autumn on: those who had nobody yet, together where they are several.
   * It ends in the open year.
   */
  private void yearLong(Organisation place, Archive archive) {
    Dice dice = Dice.of(town.seed(), "mentoring/year-long/" + place.name());
    Set<Teacher> mentored =
        archive.pairs().stream().flatMap(p -> p.mentees().stream()).collect(Collectors.toSet());
    List<Teacher> staff = town.teachersOf(place).stream().filter(season::saw).toList();
    List<Teacher> young =
        staff.stream()
            .filter(t -> t.isPedagogue() && t.isYoungSpecialist(season.began()))
            .filter(t -> !mentored.contains(t))
            .limit(GROUP_AT_MOST)
            .toList();
    if (!young.isEmpty() && dice.chance(YEAR_LONG)) {
      mentor(staff, dice, new HashMap<>())
          .ifPresent(mentor -> archive.pairs().add(yearLong(mentor, young, dice)));
    }
  }

  private Pair yearLong(Teacher mentor, List<Teacher> young, Dice dice) {
    LocalDate orderOn = season.began().plusDays(dice.between(20, 60));
    LocalDate to = orderOn.plusYears(1);
    return new Pair(
        mentor,
        young,
        "%d-од".formatted(dice.between(401, 600)),
        orderOn,
        orderOn.plusDays(1),
        to,
        to.isBefore(town.today()) ? to : null,
        dice.chance(0.8));
  }

  private Optional<Teacher> mentor(List<Teacher> staff, Dice dice, Map<Integer, Integer> load) {
    List<Teacher> able =
        staff.stream()
            .filter(t -> t.isPedagogue() && t.experience(season.began()) >= 8)
            .filter(t -> t.category() != null)
            .filter(t -> load.getOrDefault(t.number(), 0) < MENTEES_AT_MOST)
            .toList();
    if (able.isEmpty()) {
      return Optional.empty();
    }
    Teacher mentor = dice.pick(able);
    load.merge(mentor.number(), 1, Integer::sum);
    return Optional.of(mentor);
  }

  private Pair pair(Teacher mentor, Teacher young, Dice dice) {
    LocalDate orderOn = season.began().plusDays(dice.between(3, 40));
    LocalDate to = season.began().plusMonths(9).minusDays(1);
    return new Pair(
        mentor,
        List.of(young),
        "%d-од".formatted(dice.between(20, 400)),
        orderOn,
        orderOn.plusDays(1),
        to,
        to.minusDays(dice.between(0, 10)),
        dice.chance(0.8));
  }
}
