package ru.traektoria.events.series.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.platform.kernel.Reason;

/** May this series be closed? A week never without its analysis (S1-86). */
public enum ClosingRule {
  STILL_OPEN(null, "Серия уже закрыта или отменена.") {
    @Override
    boolean broken(Series series, List<Activity> sessions, String analysis) {
      return !series.open();
    }
  },
  NOTHING_AHEAD(null, "Закройте или отмените мероприятия серии.") {
    @Override
    boolean broken(Series series, List<Activity> sessions, String analysis) {
      return sessions.stream().anyMatch(Activity::ahead);
    }
  },
  SOMETHING_TOOK_PLACE(null, "Ни одно мероприятие серии не состоялось: отмените её.") {
    @Override
    boolean broken(Series series, List<Activity> sessions, String analysis) {
      return sessions.stream().noneMatch(Activity::ahead)
          && sessions.stream().noneMatch(session -> session.status() == Status.HELD);
    }
  },
  A_WEEK_IS_ANALYSED("analysis", "Напишите анализ: без него неделю или декаду не закрывают.") {
    @Override
    boolean broken(Series series, List<Activity> sessions, String analysis) {
      return series.terms().kind().ofSubjects() && analysis.isBlank();
    }
  },
  ANALYSIS_IS_NOT_A_BOOK("analysis", "Анализ длиннее 10 000 знаков: приложите его документом.") {
    @Override
    boolean broken(Series series, List<Activity> sessions, String analysis) {
      return analysis.length() > ANALYSIS;
    }
  };

  private static final int ANALYSIS = 10_000;

  private final String field;
  private final String message;

  ClosingRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Series series, List<Activity> sessions, String analysis);

  /** Every reason against closing it now. */
  public static List<Reason> against(Series series, List<Activity> sessions, String analysis) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(series, sessions, analysis))
        .map(rule -> rule.reason(sessions))
        .toList();
  }

  private Reason reason(List<Activity> sessions) {
    String code = "series." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    long ahead = sessions.stream().filter(Activity::ahead).count();
    String text = this == NOTHING_AHEAD ? message + " Осталось: " + ahead + "." : message;
    return new Reason(code, text, field);
  }
}
