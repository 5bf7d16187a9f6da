package ru.traektoria.events.series.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.series.application.SigningUpForSeries.Outcome;
import ru.traektoria.events.series.model.SeriesKind;
import ru.traektoria.events.series.web.SeriesView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** The users' words for series. */
final class SeriesWords {

  static final String PATH = "/activities/series";

  private SeriesWords() {}

  static Badge state(SeriesView series) {
    if (series.forgotten()) {
      return Badge.bad("Прошла и не закрыта");
    }
    return switch (series.state()) {
      case PLANNED -> Badge.neutral("Запланирована").icon("calendar");
      case RUNNING -> Badge.info("Идёт");
      case CLOSED -> Badge.good("Закрыта").icon("check");
      case CANCELLED -> Badge.neutral("Отменена").icon("ban");
    };
  }

  static String kind(SeriesKind kind) {
    return Russian.capital(kind.label());
  }

  /** What a tab says of several. */
  static String kinds(SeriesKind kind) {
    return switch (kind) {
      case SUBJECT_WEEK -> "Недели";
      case SUBJECT_DECADE -> "Декады";
      case YOUNG_TEACHERS_SCHOOL -> "Школы молодых";
      case CLUB -> "Клубы";
      case CONFERENCE -> "Конференции";
      case PROJECT -> "Проекты";
      case SEMINARS -> "Циклы семинаров";
    };
  }

  /** «23–27 ноября 2026». */
  static String when(SeriesView series) {
    return series.terms().from().equals(series.terms().to())
        ? Russian.date(series.terms().from())
        : Russian.range(series.terms().from(), series.terms().to());
  }

  /** Whose it is. */
  static String whose(SeriesView series) {
    if (series.association() != null) {
      return series.association().name();
    }
    return series.organisation() == null ? "Муниципалитет" : series.organisation().name();
  }

  /** What one press did, in one sentence each. */
  static String signedUp(Outcome outcome) {
    List<String> said = new ArrayList<>();
    add(said, "Вы записаны: ", outcome.joined());
    add(said, "В листе ожидания: ", outcome.waiting());
    add(said, "Мест нет, можно встать в лист ожидания: ", outcome.full());
    add(said, "Секцию выберите сами: ", outcome.sections());
    return String.join(". ", said);
  }

  private static void add(List<String> said, String what, List<Activity> sessions) {
    if (!sessions.isEmpty()) {
      said.add(
          what
              + sessions.stream()
                  .map(a -> "«" + a.description().title() + "»")
                  .collect(Collectors.joining(", ")));
    }
  }
}
