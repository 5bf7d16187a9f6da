package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.platform.kernel.Reason;

/** May this be the programme of this pair? */
public enum ProgrammeRule {
  PAIR_IS_OPEN(null, "Программу меняют, пока пара предложена или действует.") {
    @Override
    boolean broken(MentoringPair pair, Programme programme, LocalDate today) {
      return pair.status() != Status.ACTIVE && pair.status() != Status.PROPOSED;
    }
  },
  GOALS_SAY_SOMETHING("text", "Напишите цель или выберите дефицит.") {
    @Override
    boolean broken(MentoringPair pair, Programme programme, LocalDate today) {
      return programme.goals().stream().anyMatch(goal -> !goal.fromDeficit() && blank(goal.text()));
    }
  },
  ONE_GOAL_FOR_A_DEFICIT("deficit", "Цель по этому дефициту уже есть.") {
    @Override
    boolean broken(MentoringPair pair, Programme programme, LocalDate today) {
      List<String> deficits =
          programme.goals().stream().map(g -> g.deficit()).filter(Objects::nonNull).toList();
      return deficits.stream().distinct().count() < deficits.size();
    }
  },
  MILESTONES_SAY_WHAT_AND_WHEN("due", "Укажите веху и день в пределах срока пары.") {
    @Override
    boolean broken(MentoringPair pair, Programme programme, LocalDate today) {
      return programme.milestones().stream()
          .anyMatch(one -> blank(one.text()) || outside(pair, one.due()));
    }
  },
  MEETINGS_SAY_WHAT_AND_WHEN("on", "Укажите, что планируете, и день в пределах срока пары.") {
    @Override
    boolean broken(MentoringPair pair, Programme programme, LocalDate today) {
      return programme.meetings().stream()
          .filter(one -> !one.held())
          .anyMatch(one -> one.kind() == null || outside(pair, one.on()));
    }
  },
  WHAT_WAS_HELD_STAYS("on", "Встреча уже состоялась: она остаётся в плане.") {
    @Override
    boolean broken(MentoringPair pair, Programme programme, LocalDate today) {
      return pair.programme().meetings().stream()
          .filter(PlannedMeeting::held)
          .anyMatch(one -> !programme.meetings().contains(one));
    }
  },
  NOT_TOO_LONG(null, "В плане больше 200 пунктов: оставьте главное.") {
    @Override
    boolean broken(MentoringPair pair, Programme programme, LocalDate today) {
      return programme.goals().size() + programme.milestones().size() + programme.meetings().size()
          > MOST;
    }
  };

  private static final int MOST = 200;

  private final String field;
  private final String message;

  ProgrammeRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(MentoringPair pair, Programme programme, LocalDate today);

  static List<Reason> against(MentoringPair pair, Programme programme, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(pair, programme, today))
        .map(ProgrammeRule::reason)
        .toList();
  }

  private Reason reason() {
    return new Reason(
        "programme." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message, field);
  }

  private static boolean outside(MentoringPair pair, LocalDate day) {
    return day == null
        || day.isBefore(pair.terms().period().from())
        || day.isAfter(pair.terms().period().plannedTo());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
