package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Organisation.Kind;

/** Invents the network of organisations and shares the people out among them. */
final class Organisations {

  private static final List<String> KINDERGARTEN_NAMES =
      List.of(
          "Ромашка",
          "Солнышко",
          "Теремок",
          "Родничок",
          "Берёзка",
          "Сказка",
          "Колокольчик",
          "Золотой ключик",
          "Рябинка",
          "Светлячок",
          "Журавушка",
          "Аистёнок",
          "Лесная поляна",
          "Радуга",
          "Дюймовочка",
          "Чайка",
          "Снежинка",
          "Звёздочка",
          "Ласточка",
          "Тополёк");
  private static final List<String> ADDITIONAL_NAMES =
      List.of(
          "Дом детского творчества",
          "Детско-юношеская спортивная школа",
          "Центр технического творчества «Орбита»",
          "Детская школа искусств",
          "Станция юных натуралистов",
          "Центр туризма и краеведения «Тропа»");
  private static final List<String> VILLAGES =
      List.of("Берёзовка", "Каменный Брод", "Ольховка", "Верхние Ключи", "Сосновый Яр", "Лужки");

  private final long seed;

  Organisations(long seed) {
    this.seed = seed;
  }

  /** 57 % schools, 33 % kindergartens, 10 % additional education. */
  List<Organisation> invent(int count, int people) {
    int additional = Math.max(1, count / 10);
    int kindergartens = Math.max(1, count / 3);
    List<Organisation> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Kind kind = kind(i, count - kindergartens - additional, count - additional);
      all.add(organisation(kind, i, Dice.of(seed, "organisation/" + i)));
    }
    return shareOut(all, people);
  }

  private static Kind kind(int index, int firstKindergarten, int firstAdditional) {
    if (index < firstKindergarten) {
      return Kind.SCHOOL;
    }
    return index < firstAdditional ? Kind.KINDERGARTEN : Kind.ADDITIONAL;
  }

  private Organisation organisation(Kind kind, int index, Dice dice) {
    boolean small = kind == Kind.SCHOOL && index % 6 == 5;
    LocalDate opened = LocalDate.of(dice.between(1955, 2012), 9, 1);
    boolean low = kind == Kind.SCHOOL && dice.chance(0.12);
    int weight =
        switch (kind) {
          case SCHOOL -> small ? dice.between(12, 20) : dice.between(50, 92);
          case KINDERGARTEN -> dice.between(28, 48);
          case ADDITIONAL -> dice.between(32, 60);
        };
    String[] names = names(kind, index, small);
    return new Organisation(names[0], names[1], kind, small, low, opened, weight);
  }

  private static String[] names(Kind kind, int index, boolean small) {
    int number = index + 1;
    return switch (kind) {
      case SCHOOL -> school(number, small);
      case KINDERGARTEN -> {
        String title = KINDERGARTEN_NAMES.get(index % KINDERGARTEN_NAMES.size());
        yield new String[] {
          "Детский сад № %d «%s»".formatted(number, title), "Детский сад № " + number
        };
      }
      case ADDITIONAL -> {
        String title = ADDITIONAL_NAMES.get(index % ADDITIONAL_NAMES.size());
        boolean again = index % (10 * ADDITIONAL_NAMES.size()) != index;
        yield new String[] {again ? title + " № " + number : title, title};
      }
    };
  }

  private static String[] school(int number, boolean small) {
    if (small) {
      String village = VILLAGES.get(number / 6 % VILLAGES.size());
      String name = "Основная школа № %d (%s)".formatted(number, village);
      return new String[] {name, "ООШ № " + number};
    }
    return number % 11 == 0
        ? new String[] {"Гимназия № " + number, "Гимназия № " + number}
        : new String[] {"Средняя школа № " + number, "СОШ № " + number};
  }

  private static List<Organisation> shareOut(List<Organisation> all, int people) {
    int weights = all.stream().mapToInt(Organisation::staff).sum();
    List<Organisation> shared = new ArrayList<>();
    int left = people;
    int weightLeft = weights;
    for (Organisation one : all) {
      int staff = Math.round((float) left * one.staff() / weightLeft);
      shared.add(
          new Organisation(
              one.name(),
              one.shortName(),
              one.kind(),
              one.small(),
              one.lowResults(),
              one.openedOn(),
              staff));
      left -= staff;
      weightLeft -= one.staff();
    }
    return shared;
  }
}
