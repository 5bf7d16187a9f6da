package ru.traektoria.monitoring.cycle.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.application.YearNumbers.Standing;
import ru.traektoria.monitoring.cycle.model.action.Addressee;
import ru.traektoria.monitoring.cycle.model.action.Effect;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.web.TargetWords;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Numbers, addressees and states of a cycle in Russian words. */
@Component
public class Told {

  private final StaffDirectory directory;

  Told(StaffDirectory directory) {
    this.directory = directory;
  }

  /** «13,7 %», «42», «нет данных». */
  public static String value(String unit, BigDecimal value) {
    if (value == null) {
      return "нет данных";
    }
    return switch (unit) {
      case "PERCENT" -> Russian.percent(value);
      case "RATE" -> Russian.number(value) + " ст.";
      case "HOURS" -> Russian.number(value) + " ч";
      default -> Russian.number(value);
    };
  }

  /** «45,2 %, 412 из 3 000». */
  public static String number(Measurement m) {
    String value = value(m.unit(), m.value());
    return m.denominator() == null || m.numerator() == null || m.value() == null
        ? value
        : value + ", " + Russian.of(m.numerator().longValue(), m.denominator());
  }

  /** «45,2 %, 412 из 3 000 на 20 ноября 2026, школа № 3». */
  public String placed(Measurement m) {
    String place = m.organisation() == null ? "" : ", " + organisation(m.organisation());
    return number(m) + " на " + Russian.date(m.asOf()) + place;
  }

  /** Why a number is red, in one sentence. */
  public static String red(Standing standing) {
    Measurement m = YearNumbers.measured(standing.row(), null);
    String target =
        standing.judged() == null
            ? ""
            : " Цель — "
                + TargetWords.target(standing.judged().terms(), m.unit())
                + ". "
                + TargetWords.rule(standing.judged(), m.unit(), m.asOf());
    return standing.row().indicator().text().name() + ": " + number(m) + "." + target;
  }

  public String organisation(String id) {
    return directory.find(id).map(e -> e.shortName()).orElse("организация без имени");
  }

  /** To whom; a teacher's name only for those with the right to it. */
  public String addressee(Addressee to, Viewer viewer) {
    return switch (to.kind()) {
      case ASSOCIATION -> to.label();
      case TEACHER ->
          CycleReach.named(to, viewer)
              ? directory.shortName(to.id())
              : "Педагог, " + organisation(to.organisation());
      case HEAD -> "Руководитель, " + organisation(to.id());
      case ORGANISATION -> organisation(to.id());
    };
  }

  /** The same for a paper that everybody may read. */
  public String addressee(Addressee to) {
    return switch (to.kind()) {
      case ASSOCIATION -> to.label();
      case TEACHER -> "Педагог";
      case HEAD -> "Руководитель, " + organisation(to.id());
      case ORGANISATION -> organisation(to.id());
    };
  }

  public static Badge state(Recommendation r, LocalDate today) {
    if (r.late(today)) {
      return Badge.bad("Просрочена");
    }
    return switch (r.state()) {
      case ISSUED -> Badge.info("Выдана");
      case ACKNOWLEDGED -> Badge.info("Принята");
      case FULFILLED -> Badge.good("Исполнена");
      case WITHDRAWN -> Badge.neutral("Отозвана");
    };
  }

  public static Badge state(Measure m, LocalDate today) {
    if (m.cancelled()) {
      return Badge.neutral("Отменена");
    }
    if (m.done() != null) {
      return m.effect() == null ? Badge.info("Выполнена, не оценена") : Badge.good("Оценена");
    }
    return m.late(today)
        ? Badge.bad("Просрочена")
        : m.from().isAfter(today) ? Badge.neutral("Впереди") : Badge.info("В работе");
  }

  public static Badge change(Effect.Change change) {
    String text = Russian.capital(change.title());
    return switch (change) {
      case BETTER -> Badge.good(text).icon("trending-up");
      case WORSE -> Badge.warning(text).icon("trending-down");
      default -> Badge.neutral(text).icon("minus");
    };
  }

  /** Дни or words of a term: «на постоянной основе». */
  public static String term(Measure m) {
    return m.term() == null ? Russian.range(m.from(), m.to()) : m.term();
  }

  /** First letter small, for the middle of a sentence. */
  public static String small(String text) {
    return text.substring(0, 1).toLowerCase(Locale.forLanguageTag("ru")) + text.substring(1);
  }
}
