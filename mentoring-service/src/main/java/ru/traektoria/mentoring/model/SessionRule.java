package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.platform.kernel.Reason;

/** May this entry stand in the log of this pair? */
public enum SessionRule {
  PAIR_IS_ACTIVE(null, "Журнал ведут только у действующей пары.") {
    @Override
    boolean broken(MentoringPair pair, Session session, LocalDate today) {
      return pair.status() != Status.ACTIVE;
    }
  },
  KIND_NAMED("kind", "Укажите, что это было: встреча, посещение урока или консультация.") {
    @Override
    boolean broken(MentoringPair pair, Session session, LocalDate today) {
      return session.kind() == null;
    }
  },
  DATE_WITHIN_TERM("heldOn", "Дата — не раньше начала пары и не в будущем.") {
    @Override
    boolean broken(MentoringPair pair, Session session, LocalDate today) {
      LocalDate on = session.heldOn();
      return on == null || on.isBefore(pair.terms().period().from()) || on.isAfter(today);
    }
  },
  SOMEBODY_WAS_THERE("absent", "Отметьте, кто был: без наставляемых встречи не было.") {
    @Override
    boolean broken(MentoringPair pair, Session session, LocalDate today) {
      return session.present(pair.terms().mentees()).isEmpty();
    }
  },
  OUTCOME_WRITTEN("outcome", "Напишите итог: о чём договорились, что получилось.") {
    @Override
    boolean broken(MentoringPair pair, Session session, LocalDate today) {
      return session.outcome() == null || session.outcome().isBlank();
    }
  };

  private final String field;
  private final String message;

  SessionRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(MentoringPair pair, Session session, LocalDate today);

  static List<Reason> against(MentoringPair pair, Session session, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(pair, session, today))
        .map(SessionRule::reason)
        .toList();
  }

  private Reason reason() {
    return new Reason(
        "session." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message, field);
  }
}
