package ru.traektoria.events.outside.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.platform.kernel.Reason;

/** May a participation elsewhere be told so? */
public enum TellingRule {
  TITLE_WRITTEN("title", "Напишите название, как в дипломе, до 300 знаков.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.title().isBlank() || told.title().length() > LONGEST;
    }
  },
  KIND_CHOSEN("kind", "Выберите, что это было.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.kind() == null || !Told.KINDS.contains(told.kind());
    }
  },
  LEVEL_CHOSEN("level", "Выберите уровень.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.level() == null;
    }
  },
  ROLE_CHOSEN("role", "Выберите результат или роль.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.role() == null;
    }
  },
  IT_HAPPENED("heldOn", "Укажите день; он не может быть в будущем.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.heldOn() == null || told.heldOn().isAfter(today);
    }
  },
  HOURS_ARE_POSITIVE("hours", "Часы — число больше нуля; пусто, если не считаются.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.hours() != null && told.hours().signum() <= 0;
    }
  },
  AN_INTERNSHIP_HAS_A_HOST("where", "Назовите принимающую организацию стажировки.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.kind() == ActivityKind.INTERNSHIP && told.where().isBlank();
    }
  },
  LINK_IS_AN_ADDRESS("link", "Ссылка начинается с https:// или http://.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return !told.link().isEmpty() && !told.link().matches("https?://\\S{3,500}");
    }
  },
  A_REFERENCE_IS_SHORT("authors", "Авторы и выходные данные — до 300 знаков, страницы — до 30.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.citation().tooLong();
    }
  },
  THERE_IS_PROOF("files", "Приложите диплом или сертификат, либо дайте ссылку.") {
    @Override
    boolean broken(Told told, LocalDate today) {
      return told.files().isEmpty() && told.link().isEmpty();
    }
  };

  private static final int LONGEST = 300;

  private final String field;
  private final String message;

  TellingRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Told told, LocalDate today);

  static List<Reason> against(Told told, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(told, today))
        .map(
            rule ->
                Reason.at(
                    rule.field,
                    "outside." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }
}
