package ru.traektoria.events.plan.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.plan.model.Approval;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.Plan.Fulfilment;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Standing;
import ru.traektoria.events.plan.model.period.Certainty;
import ru.traektoria.events.plan.model.period.Mark;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.events.plan.web.PlanView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** What the pages of plans call things. */
public final class PlanWords {

  private static final int SHOWN_SPANS = 4;

  private PlanWords() {}

  static String owner(Owner.Kind kind) {
    return switch (kind) {
      case MUNICIPALITY -> "Муниципалитет";
      case ORGANISATION -> "Организация";
      case ASSOCIATION -> "Объединение";
    };
  }

  /** Whose plan it is, by name. */
  static String whose(PlanView plan) {
    return switch (plan.owner()) {
      case MUNICIPALITY -> "Муниципалитет";
      case ORGANISATION -> plan.organisation().name();
      case ASSOCIATION -> plan.association().name();
    };
  }

  static Badge state(PlanState state) {
    return switch (state) {
      case DRAFT -> Badge.neutral("Проект").icon("pencil");
      case APPROVED -> Badge.good("Утверждён");
      case CLOSED -> Badge.neutral("Закрыт").icon("lock");
    };
  }

  /** Badges of every standing, for templates. */
  static Map<Standing, Badge> standings() {
    return Arrays.stream(Standing.values()).collect(Collectors.toMap(s -> s, PlanWords::standing));
  }

  static Badge standing(Standing standing) {
    String label = standing.label();
    return switch (standing) {
      case LATE -> Badge.bad(label);
      case NEAR -> Badge.warning(label).icon("clock");
      case RUNNING -> Badge.info(label).icon("player-play");
      case AHEAD -> Badge.neutral(label).icon("calendar");
      case UNDATED -> Badge.neutral(label).icon("circle-dashed");
      case DONE -> Badge.good(label);
      case CANCELLED -> Badge.neutral(label).icon("ban");
    };
  }

  /** What the portal understood, for people to check: «1 сентября – 31 октября 2026». */
  public static String understood(Period period) {
    if (!period.certainty().dated()) {
      return period.certainty().label();
    }
    int all = period.spans().size();
    String days =
        all > SHOWN_SPANS
            ? Russian.count(all, "срок", "срока", "сроков")
                + ", последний до "
                + Russian.date(period.to().orElseThrow())
            : period.spans().stream().map(PlanWords::days).collect(Collectors.joining("; "));
    String until = period.certainty() == Certainty.DEADLINE && all <= SHOWN_SPANS ? "до " : "";
    return until + days;
  }

  private static String days(Span span) {
    return span.from().equals(span.to())
        ? Russian.date(span.to())
        : Russian.range(span.from(), span.to());
  }

  /** What somebody should look at. */
  public static List<String> marks(Period period) {
    return period.marks().stream().map(Mark::label).toList();
  }

  static String approval(Approval by) {
    String what = Russian.capital(by.kind().label()) + " № " + by.number();
    String who = by.by().isEmpty() ? "" : ", " + by.by();
    return what + " от " + Russian.date(by.on()) + who;
  }

  static String fulfilment(Fulfilment f) {
    return f.due() == 0
        ? Russian.count(f.items(), "пункт", "пункта", "пунктов") + ", сроки ещё впереди"
        : "выполнено "
            + Russian.of(f.done(), f.due())
            + " наступивших ("
            + Russian.share(f.done(), f.due())
            + "), в срок "
            + Russian.number(f.inTime());
  }

  /** Where an activity stands, within a sentence. */
  public static String activity(Activity.Status status) {
    return switch (status) {
      case PLANNED -> "запланировано";
      case REGISTRATION_OPEN -> "открыта запись";
      case HELD -> "состоялось";
      case CANCELLED -> "отменено";
    };
  }

  static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> word) {
    return Arrays.stream(all).map(e -> Option.of(e.name(), word.apply(e))).toList();
  }
}
