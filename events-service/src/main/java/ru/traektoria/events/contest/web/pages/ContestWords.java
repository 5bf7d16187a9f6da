package ru.traektoria.events.contest.web.pages;

import java.time.LocalDateTime;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.contest.model.entry.EntryState;
import ru.traektoria.events.contest.model.terms.Audience;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.web.WorkView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** The users' words for contests. */
final class ContestWords {

  static final String PATH = "/activities/contests";

  private ContestWords() {}

  static Badge state(ContestState state) {
    String word = Russian.capital(state.label());
    return switch (state) {
      case DRAFT -> Badge.neutral(word).icon("pencil");
      case APPLICATIONS -> Badge.info(word).icon("send");
      case REVIEW -> Badge.info(word).icon("scale");
      case RESULTS -> Badge.warning(word).icon("trophy");
      case CLOSED -> Badge.good(word);
      case CANCELLED -> Badge.neutral(word).icon("ban");
    };
  }

  /** Состояние заявки. */
  static Badge state(EntryState state) {
    String word = Russian.capital(state.label());
    return switch (state) {
      case DRAFT -> Badge.warning(word + ": ещё не подана").icon("pencil");
      case SUBMITTED -> Badge.info(word).icon("send");
      case RETURNED -> Badge.warning(word).icon("arrow-back-up");
      case ADMITTED -> Badge.good(word);
      case WITHDRAWN -> Badge.neutral(word).icon("ban");
    };
  }

  /** Как проходит этап. */
  static String format(Format format) {
    return switch (format) {
      case ON_SITE -> "очно";
      case REMOTE -> "заочно";
      case MIXED -> "смешанно";
    };
  }

  static String audience(Audience audience) {
    if (audience.open()) {
      return "все педагоги муниципалитета";
    }
    String years =
        audience.lessYears() == null
            ? ""
            : "стаж меньше " + Russian.count(audience.lessYears(), "года", "лет", "лет");
    String age = audience.youngerThan() == null ? "" : "младше " + audience.youngerThan() + " лет";
    return "молодые педагоги: " + years + (years.isEmpty() || age.isEmpty() ? "" : ", ") + age;
  }

  /** Как стоит лист эксперта. */
  static Badge sheet(WorkView work) {
    if (work.submitted()) {
      return Badge.good("Лист сдан");
    }
    return work.points().isEmpty()
        ? Badge.info("Ждёт оценки").icon("hourglass")
        : Badge.warning("Черновик").icon("pencil");
  }

  static Badge fit(Audience.Fit fit) {
    return switch (fit) {
      case YES -> null;
      case NO -> Badge.bad("По реестру не подходит");
      case UNKNOWN -> Badge.warning("В реестре нет стажа или даты рождения: проверьте сами");
    };
  }

  /** «до 15 сентября 2026, 23:59». */
  static String until(LocalDateTime at) {
    return "до " + Russian.dateTime(at);
  }

  /** «каждую работу оценивают 2 эксперта, без имён». */
  static String order(Stage stage) {
    String experts =
        stage.perWork() == 0
            ? "каждую работу оценивает всё жюри этапа"
            : "каждую работу оценивают не меньше "
                + Russian.count(stage.perWork(), "эксперта", "экспертов", "экспертов");
    return experts + (stage.blind() ? "; имена скрыты до итогов этапа" : "; имена открыты");
  }

  /** «Заочно; жюри работает 1–5 декабря 2026, итоги 6 декабря 2026. …». */
  static String when(Stage stage, boolean last) {
    String onward = last ? "" : " Дальше из каждой номинации проходят: " + stage.advance() + ".";
    return Russian.capital(format(stage.format()))
        + "; жюри работает "
        + Russian.range(stage.from(), stage.to())
        + ", итоги "
        + Russian.date(stage.resultOn())
        + "."
        + onward;
  }
}
