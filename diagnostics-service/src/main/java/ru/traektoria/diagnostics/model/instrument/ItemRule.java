package ru.traektoria.diagnostics.model.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Готово ли задание: its text, its options and its key, by kind. */
final class ItemRule {

  private ItemRule() {}

  static List<Flaw> flaws(Item item) {
    List<Flaw> flaws = new ArrayList<>();
    if (Objects.requireNonNullElse(item.text(), "").isBlank()) {
      flaws.add(Flaw.of(item, "Напишите текст вопроса."));
    }
    flaws.addAll(optionFlaws(item));
    if (item.competence() != null || item.kind() == ItemKind.NUMBER) {
      String flaw = keyFlaw(item);
      if (flaw != null) {
        flaws.add(Flaw.of(item, flaw));
      }
    }
    return flaws;
  }

  private static List<Flaw> optionFlaws(Item item) {
    List<Flaw> flaws = new ArrayList<>();
    if (!item.kind().hasOptions()) {
      return item.options().isEmpty()
          ? flaws
          : List.of(Flaw.of(item, "У вопроса этого вида не бывает вариантов ответа."));
    }
    if (item.options().size() < 2) {
      flaws.add(Flaw.of(item, "Нужно не меньше двух вариантов ответа."));
    }
    Set<String> codes = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (Option option : item.options()) {
      String text = Objects.requireNonNullElse(option.text(), "").strip();
      if (text.isEmpty()) {
        flaws.add(Flaw.of(item, "Есть вариант ответа без текста."));
      } else if (!texts.add(text)) {
        flaws.add(Flaw.of(item, "Два варианта ответа с одним текстом: «%s».".formatted(text)));
      }
      if (!codes.add(option.code()) || option.code().equals(Item.NOT_SEEN)) {
        flaws.add(Flaw.of(item, "Код варианта «%s» уже занят.".formatted(option.code())));
      }
    }
    return flaws;
  }

  private static String keyFlaw(Item item) {
    long rights = item.options().stream().filter(Option::right).count();
    long best = item.options().stream().filter(option -> option.points() == 100).count();
    return switch (item.kind()) {
      case SCALE, TEXT -> null;
      case SINGLE -> best == 1 ? null : "Отметьте один верный вариант: он приносит 100 баллов.";
      case MULTIPLE ->
          rights >= 1 && rights < item.options().size()
              ? null
              : "Отметьте верные варианты: хотя бы один верный и хотя бы один неверный.";
      case RUBRIC ->
          best >= 1 && item.options().stream().anyMatch(option -> option.points() == 0)
              ? null
              : "Нижний уровень приносит 0 баллов, верхний — 100.";
      case NUMBER ->
          item.numberKey().sound() ? null : "Границы и верный ответ противоречат друг другу.";
    };
  }
}
