package ru.traektoria.events.meeting.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ru.traektoria.events.meeting.application.WatchingQuarters.Standing;
import ru.traektoria.events.meeting.model.Execution.Outcome;
import ru.traektoria.events.meeting.model.Resolution;
import ru.traektoria.events.meeting.web.MeetingView.CarriedView;
import ru.traektoria.events.meeting.web.MeetingView.State;
import ru.traektoria.events.meeting.web.MeetingView.Who;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** The users' words of meetings. */
public final class MeetingWords {

  /** For templates, which may not name classes where a fragment takes a parameter. */
  public static final MeetingWords SAY = new MeetingWords();

  private static final String[] WEEKDAYS = {"пн", "вт", "ср", "чт", "пт", "сб", "вс"};

  private MeetingWords() {}

  /** Состояние заседания. */
  public static Badge state(MeetingView meeting) {
    return switch (meeting.state()) {
      case PLANNED -> Badge.info("Запланировано").icon("calendar");
      case FORGOTTEN -> Badge.bad("Не закрыто: отметьте явку");
      case HELD -> Badge.warning("Нет протокола").icon("pencil");
      case SIGNED ->
          meeting.protocol() == null
              ? Badge.good("Состоялось")
              : Badge.good("Протокол № " + meeting.protocol().number());
      case CORRECTING -> Badge.warning("Протокол исправляется").icon("pencil");
      case CANCELLED -> Badge.neutral("Отменено").icon("ban");
    };
  }

  /** Состояния for a filter. */
  public static List<Option> states() {
    return Arrays.stream(State.values()).map(s -> Option.of(s.name(), word(s))).toList();
  }

  private static String word(State state) {
    return switch (state) {
      case PLANNED -> "Запланировано";
      case FORGOTTEN -> "Не закрыто";
      case HELD -> "Нет протокола";
      case SIGNED -> "Протокол подписан";
      case CORRECTING -> "Протокол исправляется";
      case CANCELLED -> "Отменено";
    };
  }

  /** «25 ноября 2026, ср, 14:00». */
  public static String when(MeetingView meeting) {
    LocalDate day = meeting.day();
    String text = Russian.date(day) + ", " + WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    return meeting.at() == null ? text : text + ", " + meeting.at();
  }

  /** Somebody, or a dash. */
  public static String who(Who who) {
    return who == null || who.name().isEmpty() ? Russian.NOTHING : who.name();
  }

  /** The one who is chosen, for a lookup that is filled in. */
  public static List<Option> choice(Who who) {
    return who.teacher() == null ? List.of() : List.of(Option.of(who.teacher(), who.name()));
  }

  /** Where a decision stands. */
  public static Badge standing(CarriedView decision, LocalDate today) {
    if (decision.outcome() != null && !decision.open()) {
      return decision.outcome() == Outcome.DONE
          ? Badge.good(decision.outcome().label())
          : Badge.neutral(decision.outcome().label());
    }
    return decision.due().isBefore(today)
        ? Badge.bad("Просрочено").icon("alert-triangle")
        : Badge.info("На контроле").icon("clock");
  }

  /** How an association stands in a quarter. */
  public static Badge standing(Standing standing) {
    if (standing.rule() == null) {
      return Badge.neutral("не было членов");
    }
    return switch (standing.rule()) {
      case HELD ->
          Badge.good(Russian.count(standing.held(), "заседание", "заседания", "заседаний"));
      case PLANNED -> Badge.info(Russian.dayMonth(standing.next())).icon("calendar");
      case NEAR ->
          Badge.warning("До " + Russian.dayMonth(standing.quarter().to()) + ": не назначено")
              .icon("alert-triangle");
      case RUNNING -> Badge.neutral("Ещё не было").icon("clock");
      case MISSED -> Badge.bad("Не было");
      case AHEAD -> Badge.neutral("Впереди");
    };
  }

  /** What may be reported; only its owner has no more than «выполнено». */
  public static List<Option> outcomes() {
    return Arrays.stream(Outcome.values()).map(o -> Option.of(o.name(), o.label())).toList();
  }

  /** Вид решения. */
  public static Badge kind(Resolution.Kind kind) {
    return Badge.neutral(kind.label()).icon("gavel");
  }

  /** Виды решений, to choose from. */
  public static List<Option> kinds() {
    return Arrays.stream(Resolution.Kind.values())
        .map(kind -> Option.of(kind.name(), kind.label()))
        .toList();
  }

  /** Lines of a text as paragraphs. */
  public static List<String> paragraphs(String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }
}
