package ru.traektoria.events.laboratory.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/** May somebody take part in a laboratory so? The first rule that is broken says why not. */
public enum TeamRule {
  STATUS_GRANTED("teachers", "Участников записывают, когда статус присвоен.") {
    @Override
    boolean broken(Laboratory laboratory, Participant one) {
      return !laboratory.hadStatus();
    }
  },
  ROLE_CHOSEN("role", "Выберите, в каком качестве.") {
    @Override
    boolean broken(Laboratory laboratory, Participant one) {
      return one.role() == null;
    }
  },
  BEGINS_WITHIN_THE_TERM("from", "Первый день — в пределах срока статуса.") {
    @Override
    boolean broken(Laboratory laboratory, Participant one) {
      return one.from() == null
          || one.from().isBefore(laboratory.grant().from())
          || one.from().isAfter(laboratory.lastDay());
    }
  },
  ENDS_WITHIN_THE_TERM("to", "Последний день — не раньше первого и в пределах срока статуса.") {
    @Override
    boolean broken(Laboratory laboratory, Participant one) {
      return one.to() != null
          && (one.to().isBefore(one.from()) || one.to().isAfter(laboratory.grant().to()));
    }
  },
  NOT_TWICE_AT_A_TIME("teachers", "Кто-то из выбранных в эти дни уже участвует.") {
    @Override
    boolean broken(Laboratory laboratory, Participant one) {
      return laboratory.participants().stream()
          .filter(known -> known.teacher().equals(one.teacher()))
          .filter(known -> !known.from().equals(one.from()))
          .anyMatch(known -> known.meets(one, laboratory));
    }
  };

  private final String field;
  private final String message;

  TeamRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Laboratory laboratory, Participant one);

  static List<Reason> against(Laboratory laboratory, Participant one) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(laboratory, one))
        .findFirst()
        .map(TeamRule::reason)
        .stream()
        .toList();
  }

  private Reason reason() {
    String code = "participant." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Reason.at(field, code, message);
  }
}
