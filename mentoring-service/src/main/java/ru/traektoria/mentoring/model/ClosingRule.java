package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/** May this pair be closed so? */
public enum ClosingRule {
  PAIR_IS_ACTIVE(null, "Закрыть можно только действующую пару.") {
    @Override
    boolean broken(MentoringPair pair, Closing closing, LocalDate today) {
      return pair.status() != Status.ACTIVE;
    }
  },
  DATE_WITHIN_TERM(
      "on", "Дата окончания — не раньше начала пары, не раньше записей журнала и не в будущем.") {
    @Override
    boolean broken(MentoringPair pair, Closing closing, LocalDate today) {
      LocalDate on = closing.on();
      return on == null
          || on.isBefore(pair.terms().period().from())
          || on.isAfter(today)
          || pair.sessions().stream().anyMatch(session -> session.heldOn().isAfter(on));
    }
  },
  LOG_IS_NOT_EMPTY(null, "В журнале нет ни одной записи: внесите встречи, затем завершайте.") {
    @Override
    boolean broken(MentoringPair pair, Closing closing, LocalDate today) {
      return closing.outcome() != null && pair.sessions().isEmpty();
    }
  },
  EVERY_MENTEE_HAS_AN_OUTCOME(
      "results", "Отметьте итог каждого наставляемого группы: у каждого он свой.") {
    @Override
    boolean broken(MentoringPair pair, Closing closing, LocalDate today) {
      List<TeacherId> told = closing.results().stream().map(Closing.Result::mentee).toList();
      return closing.outcome() != null
          && !(told.size() == pair.terms().mentees().size()
              && Set.copyOf(told).equals(Set.copyOf(pair.terms().mentees())));
    }
  },
  EARLY_END_HAS_A_REASON("reason", "Укажите причину досрочного прекращения.") {
    @Override
    boolean broken(MentoringPair pair, Closing closing, LocalDate today) {
      return closing.outcome() == null && closing.reason() == null;
    }
  };

  private final String field;
  private final String message;

  ClosingRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(MentoringPair pair, Closing closing, LocalDate today);

  static List<Reason> against(MentoringPair pair, Closing closing, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(pair, closing, today))
        .map(ClosingRule::reason)
        .toList();
  }

  private Reason reason() {
    return new Reason("pair." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message, field);
  }
}
