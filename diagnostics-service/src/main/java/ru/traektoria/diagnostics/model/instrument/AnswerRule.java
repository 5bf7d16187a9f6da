package ru.traektoria.diagnostics.model.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Reason;

/** Как проверяется и оценивается ответ на одно задание, by kind of item. */
final class AnswerRule {

  private static final int LONGEST = 4000;

  private AnswerRule() {}

  static Optional<Reason> problem(Item item, List<String> chosen) {
    if (chosen.stream().allMatch(String::isBlank)) {
      return item.optional() ? Optional.empty() : empty(item);
    }
    return switch (item.kind()) {
      case TEXT -> textProblem(item, chosen);
      case NUMBER -> numberProblem(item, chosen);
      default -> choiceProblem(item, chosen);
    };
  }

  private static Optional<Reason> empty(Item item) {
    String what =
        switch (item.kind()) {
          case TEXT -> "Напишите ответ.";
          case NUMBER -> "Введите число.";
          case RUBRIC -> "Выберите уровень.";
          default -> "Выберите вариант ответа.";
        };
    return refused(item, "answer.empty", what);
  }

  private static Optional<Reason> textProblem(Item item, List<String> chosen) {
    if (chosen.size() > 1) {
      return refused(item, "answer.too-many", "На этот вопрос даётся один ответ.");
    }
    return chosen.get(0).length() <= LONGEST
        ? Optional.empty()
        : refused(
            item, "answer.too-long", "Ответ длиннее %d знаков: сократите его.".formatted(LONGEST));
  }

  private static Optional<Reason> numberProblem(Item item, List<String> chosen) {
    Double number = chosen.size() == 1 ? NumberKey.read(chosen.get(0)) : null;
    if (number == null) {
      return refused(item, "answer.not-a-number", "Введите одно число, например 12 или 12,5.");
    }
    NumberKey key = item.numberKey();
    return key.within(number)
        ? Optional.empty()
        : refused(item, "answer.out-of-bounds", "Число должно быть %s.".formatted(bounds(key)));
  }

  private static String bounds(NumberKey key) {
    if (key.min() == null) {
      return "не больше " + plain(key.max());
    }
    return key.max() == null
        ? "не меньше " + plain(key.min())
        : "от %s до %s".formatted(plain(key.min()), plain(key.max()));
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.valueOf(number).replace('.', ',');
  }

  private static Optional<Reason> choiceProblem(Item item, List<String> chosen) {
    boolean known = item.choices().containsAll(chosen);
    if (!known || new HashSet<>(chosen).size() != chosen.size()) {
      return refused(item, "answer.unknown-option", "Такого варианта ответа в вопросе нет.");
    }
    return item.kind() == ItemKind.MULTIPLE || chosen.size() == 1
        ? Optional.empty()
        : refused(item, "answer.too-many", "В этом вопросе выбирается один вариант.");
  }

  private static Optional<Reason> refused(Item item, String code, String message) {
    return Optional.of(Reason.at(item.code(), code, message));
  }

  static Score score(Item item, List<String> chosen) {
    boolean none = chosen.stream().allMatch(String::isBlank) || chosen.contains(Item.NOT_SEEN);
    return none || !item.scored()
        ? Score.NONE
        : new Score((long) item.weight() * points(item, chosen), 100L * item.weight());
  }

  private static int points(Item item, List<String> chosen) {
    return switch (item.kind()) {
      case SCALE -> scalePoints(Integer.parseInt(chosen.get(0)), item.reverse());
      case SINGLE, RUBRIC -> option(item, chosen.get(0)).points();
      case MULTIPLE -> multiplePoints(item, chosen);
      case NUMBER -> item.numberKey().points(NumberKey.read(chosen.get(0)));
      case TEXT -> 0;
    };
  }

  private static int scalePoints(int step, boolean reverse) {
    return 25 * (reverse ? 5 - step : step - 1);
  }

  private static int multiplePoints(Item item, List<String> chosen) {
    long rights = item.options().stream().filter(Option::right).count();
    long hits = chosen.stream().filter(each -> option(item, each).right()).count();
    long misses = chosen.size() - hits;
    return (int) (100 * Math.max(0, hits - misses) / Math.max(1, rights));
  }

  private static Option option(Item item, String wanted) {
    return item.options().stream()
        .filter(option -> option.code().equals(wanted))
        .findFirst()
        .orElseThrow();
  }
}
