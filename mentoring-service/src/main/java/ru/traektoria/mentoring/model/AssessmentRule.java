package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.platform.kernel.Reason;

/** May this assessment of the adaptation stand? */
public enum AssessmentRule {
  PAIR_IS_ACTIVE(null, "Оценивают адаптацию в действующей паре.") {
    @Override
    boolean broken(MentoringPair pair, Assessment assessment, LocalDate today) {
      return pair.status() != Status.ACTIVE;
    }
  },
  OF_A_MENTEE("mentee", "Выберите наставляемого этой пары.") {
    @Override
    boolean broken(MentoringPair pair, Assessment assessment, LocalDate today) {
      return !pair.terms().mentees().contains(assessment.mentee());
    }
  },
  STAGE_NAMED("stage", "Укажите, какая это оценка: промежуточная или итоговая.") {
    @Override
    boolean broken(MentoringPair pair, Assessment assessment, LocalDate today) {
      return assessment.stage() == null;
    }
  },
  DATE_WITHIN_TERM("on", "Дата — не раньше начала пары и не в будущем.") {
    @Override
    boolean broken(MentoringPair pair, Assessment assessment, LocalDate today) {
      LocalDate on = assessment.on();
      return on == null || on.isBefore(pair.terms().period().from()) || on.isAfter(today);
    }
  },
  EVERY_SIGN_ONCE("marks", "Отметьте каждый из четырёх признаков.") {
    @Override
    boolean broken(MentoringPair pair, Assessment assessment, LocalDate today) {
      Set<Sign> seen =
          assessment.marks().stream()
              .map(Assessment.Mark::sign)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
      return assessment.marks().size() != Sign.values().length
          || seen.size() != Sign.values().length;
    }
  },
  WHAT_IS_MISSING_IS_EXPLAINED(
      "comments", "Напишите, что мешает, там, где признак ещё не проявляется.") {
    @Override
    boolean broken(MentoringPair pair, Assessment assessment, LocalDate today) {
      return assessment.side() == Side.MENTOR
          && assessment.marks().stream()
              .anyMatch(mark -> !mark.shown() && mark.comment().isBlank());
    }
  };

  private final String field;
  private final String message;

  AssessmentRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(MentoringPair pair, Assessment assessment, LocalDate today);

  static List<Reason> against(MentoringPair pair, Assessment assessment, LocalDate today) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(pair, assessment, today))
        .map(AssessmentRule::reason)
        .toList();
  }

  private Reason reason() {
    return new Reason(
        "assessment." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message, field);
  }
}
