package ru.traektoria.local.demo.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Organisation.Kind;

/** Which positions an organisation fills: one head, deputies, specialists, and those who teach. */
final class Staffing {

  private final Organisation organisation;
  private final Dice dice;
  private final List<Position> positions = new ArrayList<>();

  private Staffing(Organisation organisation, Dice dice) {
    this.organisation = organisation;
    this.dice = dice;
  }

  /** As many positions as the organisation has people, the head first. */
  static List<Position> of(Organisation organisation, Dice dice) {
    Staffing staffing = new Staffing(organisation, dice);
    switch (organisation.kind()) {
      case SCHOOL -> staffing.school();
      case KINDERGARTEN -> staffing.kindergarten();
      case ADDITIONAL -> staffing.additional();
    }
    return staffing.positions.subList(0, Math.min(organisation.staff(), staffing.positions.size()));
  }

  private void school() {
    int staff = organisation.staff();
    add(Position.DIRECTOR, 1);
    add(Position.DEPUTY, Math.max(1, staff / 30));
    add(Position.DEPUTY_UPBRINGING, staff > 30 ? 1 : 0);
    add(Position.PSYCHOLOGIST, staff > 25 ? 1 : 0);
    add(Position.SOCIAL_PEDAGOGUE, staff > 30 ? 1 : 0);
    add(Position.SPEECH_TEACHER, staff > 40 && dice.chance(0.6) ? 1 : 0);
    add(Position.LIBRARIAN, staff > 20 && dice.chance(0.8) ? 1 : 0);
    fill(Map.of(Position.TEACHER, 1.0));
  }

  private void kindergarten() {
    add(Position.KINDERGARTEN_HEAD, 1);
    add(Position.SENIOR_EDUCATOR, 1);
    add(Position.MUSIC_LEADER, organisation.staff() > 35 ? 2 : 1);
    add(Position.PE_INSTRUCTOR, 1);
    add(Position.SPEECH_TEACHER, dice.between(1, 3));
    add(Position.PSYCHOLOGIST, dice.chance(0.7) ? 1 : 0);
    fill(Map.of(Position.EDUCATOR, 1.0));
  }

  private void additional() {
    add(Position.DIRECTOR, 1);
    add(Position.DEPUTY, 1);
    add(Position.METHODIST, dice.between(2, 3));
    boolean sports = organisation.name().contains("спортивная");
    Map<Position, Double> weights = new LinkedHashMap<>();
    weights.put(Position.COACH, sports ? 0.9 : 0.05);
    weights.put(Position.EXTRA_TEACHER, sports ? 0.1 : 0.95);
    fill(weights);
  }

  private void add(Position position, int times) {
    positions.addAll(Collections.nCopies(times, position));
  }

  private void fill(Map<Position, Double> weights) {
    while (positions.size() < organisation.staff()) {
      positions.add(dice.weighted(weights));
    }
  }

  /** Whether people of this organisation are, as a rule, women. */
  static double womenAmong(Kind kind, Position position, String subject) {
    if (kind == Kind.KINDERGARTEN) {
      return 0.99;
    }
    if (position == Position.COACH) {
      return 0.35;
    }
    return switch (subject == null ? "" : subject) {
      case "Физическая культура" -> 0.5;
      case "Основы безопасности и защиты Родины" -> 0.3;
      case "Труд (технология)" -> 0.6;
      case "Информатика", "Физика" -> 0.75;
      default -> kind == Kind.ADDITIONAL ? 0.72 : 0.91;
    };
  }
}
