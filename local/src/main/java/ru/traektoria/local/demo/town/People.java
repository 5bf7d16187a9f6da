package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.Resource;

/** Invents people: no two with the same full name, names that fit the year of birth. */
final class People {

  private static final int PARENT_AGE = 27;

  private final List<String[]> women = Resource.rows("female-names.txt");
  private final List<String[]> men = Resource.rows("male-names.txt");
  private final List<String> surnames =
      Resource.rows("surnames.txt").stream().flatMap(Arrays::stream).toList();
  private final Set<String> taken = new HashSet<>();

  Person invent(Dice dice, boolean woman, LocalDate birthDate) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      Person person = candidate(dice, woman, birthDate);
      if (taken.add(person.fullName())) {
        return person;
      }
    }
    throw new IllegalStateException("There are not enough names for a town of this size");
  }

  private Person candidate(Dice dice, boolean woman, LocalDate birthDate) {
    String[] father = dice.pick(popular(men, birthDate.getYear() - PARENT_AGE));
    String first = dice.pick(popular(woman ? women : men, birthDate.getYear()))[0];
    String surname = dice.pick(surnames);
    return new Person(
        woman, woman ? feminine(surname) : surname, first, father[woman ? 2 : 1], birthDate);
  }

  /** Кузнецов → Кузнецова, Загорский → Загорская, Луговой → Луговая; Черных and Бутенко stay. */
  static String feminine(String surname) {
    if (surname.endsWith("ий") || surname.endsWith("ый") || surname.endsWith("ой")) {
      return surname.substring(0, surname.length() - 2) + "ая";
    }
    boolean possessive = List.of("ов", "ев", "ёв", "ин", "ын").stream().anyMatch(surname::endsWith);
    return possessive ? surname + "а" : surname;
  }

  private static List<String[]> popular(List<String[]> names, int year) {
    String generation = year < 1970 ? "O" : year < 1990 ? "M" : "Y";
    return names.stream().filter(name -> name[name.length - 1].contains(generation)).toList();
  }
}
