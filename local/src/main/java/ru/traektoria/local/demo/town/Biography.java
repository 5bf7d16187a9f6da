package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Dice;

/** Age, years of teaching, education and category, as they hang together in life. */
final class Biography {

  /** From this day on a category is for good (Порядок аттестации № 196). */
  private static final LocalDate FOR_GOOD = LocalDate.of(2023, 9, 1);

  private final Dice dice;
  private final LocalDate today;
  private final Position position;

  Biography(Dice dice, LocalDate today, Position position) {
    this.dice = dice;
    this.today = today;
    this.position = position;
  }

  LocalDate birthDate() {
    boolean leads = !position.isPedagogue();
    Map<Integer, Double> decades = new LinkedHashMap<>();
    decades.put(21, leads ? 0.0 : 7.0);
    decades.put(27, leads ? 2.0 : 15.0);
    decades.put(35, leads ? 18.0 : 23.0);
    decades.put(45, leads ? 42.0 : 29.0);
    decades.put(55, leads ? 33.0 : 20.0);
    decades.put(65, leads ? 5.0 : 6.0);
    int from = dice.weighted(decades);
    int age = from + dice.between(0, from == 21 ? 5 : from == 27 ? 7 : 9);
    return today.minusYears(age).minusDays(dice.between(0, 364));
  }

  LocalDate teachingSince(LocalDate birthDate) {
    int start = dice.chance(0.82) ? dice.between(20, 24) : dice.between(25, 42);
    LocalDate first = LocalDate.of(birthDate.getYear() + start, 9, 1);
    LocalDate latest = LocalDate.of(today.getYear() - (today.getMonthValue() < 9 ? 1 : 0), 9, 1);
    return first.isAfter(latest) ? latest : first;
  }

  String education(LocalDate birthDate, LocalDate teachingSince) {
    if (!position.isPedagogue()) {
      return "HIGHER";
    }
    int startAge = teachingSince.getYear() - birthDate.getYear();
    boolean kindergarten = position == Position.EDUCATOR || position == Position.MUSIC_LEADER;
    double higher = startAge <= 20 ? 0.25 : kindergarten ? 0.6 : 0.93;
    if (dice.chance(higher)) {
      return "HIGHER";
    }
    return dice.chance(0.05) ? "SECONDARY_GENERAL" : "SECONDARY_VOCATIONAL";
  }

  List<String> profiles(List<Subject> all, Subject subject) {
    if (subject == null) {
      return List.of(profileOf(position));
    }
    List<String> profiles = new ArrayList<>();
    if (dice.chance(0.94)) {
      profiles.add(subject.profiles().get(0));
      if (dice.chance(0.08)) {
        profiles.add(dice.pick(all).profiles().get(0));
      }
    } else {
      boolean outsider = dice.chance(0.4);
      profiles.add(outsider ? "Непедагогическое образование" : dice.pick(all).profiles().get(0));
    }
    return profiles.stream().distinct().toList();
  }

  /** HIGHEST, FIRST or null: it takes years to earn one. */
  String category(LocalDate teachingSince) {
    int years = teachingSince.until(today).getYears();
    double highest = years < 5 ? 0 : years < 15 ? 0.2 : 0.5;
    double first = years < 2 ? 0 : years < 5 ? 0.25 : years < 15 ? 0.4 : 0.25;
    if (!position.isPedagogue() || !dice.chance(highest + first)) {
      return null;
    }
    return dice.chance(highest / (highest + first)) ? "HIGHEST" : "FIRST";
  }

  /** Mostly in force today; a few have run out, as they do. */
  LocalDate categoryOn(LocalDate teachingSince) {
    LocalDate on = today.minusDays(dice.between(20, 5 * 365 - 30));
    if (dice.chance(0.04)) {
      on = FOR_GOOD.minusDays(dice.between(3 * 365, 5 * 365));
    }
    LocalDate earliest = teachingSince.plusYears(2);
    return on.isBefore(earliest) ? earliest.plusDays(dice.between(0, 60)) : on;
  }

  LocalDate conformityOn(LocalDate teachingSince, String category) {
    boolean may =
        position.isPedagogue() && category == null && teachingSince.isBefore(today.minusYears(3));
    return may && dice.chance(0.7) ? today.minusDays(dice.between(30, 900)) : null;
  }

  LocalDate headAttestedOn() {
    return position.isHead() && dice.chance(0.55) ? today.minusDays(dice.between(40, 700)) : null;
  }

  private static String profileOf(Position position) {
    return switch (position) {
      case DIRECTOR, DEPUTY, DEPUTY_UPBRINGING, KINDERGARTEN_HEAD -> "Менеджмент в образовании";
      case PSYCHOLOGIST -> "Психология";
      case SOCIAL_PEDAGOGUE -> "Социальная педагогика";
      case SPEECH_TEACHER -> "Логопедия";
      case MUSIC_LEADER -> "Музыка";
      case PE_INSTRUCTOR, COACH -> "Физическая культура";
      case EXTRA_TEACHER, METHODIST -> "Дополнительное образование детей";
      case LIBRARIAN -> "Русский язык и литература";
      case EDUCATOR, SENIOR_EDUCATOR -> "Дошкольное образование";
      case TEACHER -> "Начальное образование";
    };
  }
}
