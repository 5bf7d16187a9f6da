package ru.traektoria.events.calendar.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.calendar.model.Feed;
import ru.traektoria.events.calendar.model.Happening;
import ru.traektoria.events.plan.application.Plans;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Progress;
import ru.traektoria.events.plan.model.period.Certainty;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * Пункты планов with exact days, for the calendars: of approved plans, as long as no activity shows
 * the same day itself. Vague periods and deadlines stay in the plan.
 */
@Component
class PlannedDays {

  private final Plans plans;

  PlannedDays(Plans plans) {
    this.plans = plans;
  }

  /** What this calendar shows of plans between a year back and a year ahead. */
  List<Happening> of(Feed feed, Span days, String portal) {
    Predicate<PlanItem> wanted =
        feed.kind() == Feed.Kind.PERSON ? item -> item.answeredBy(feed.target()) : item -> true;
    List<Happening> all = new ArrayList<>();
    for (Stored<Plan> stored : plans(feed)) {
      if (stored.state().state() == PlanState.APPROVED) {
        stored.state().items().stream()
            .filter(wanted)
            .filter(PlannedDays::exact)
            .flatMap(item -> happenings(stored, item, portal))
            .filter(happening -> days.contains(happening.from()))
            .forEach(all::add);
      }
    }
    return all;
  }

  private List<Stored<Plan>> plans(Feed feed) {
    return switch (feed.kind()) {
      case PERSON -> plans.answeredBy(feed.target());
      case ASSOCIATION -> plans.heldBy(Owner.holder(Owner.Kind.ASSOCIATION, feed.target()));
      case MUNICIPALITY -> plans.heldBy(Owner.holder(Owner.Kind.MUNICIPALITY, feed.municipality()));
    };
  }

  private static boolean exact(PlanItem item) {
    return item.period().certainty() == Certainty.DAYS && item.progress().activities().isEmpty();
  }

  private static Stream<Happening> happenings(Stored<Plan> plan, PlanItem item, String portal) {
    List<Span> spans = item.period().spans();
    return IntStream.range(0, spans.size())
        .mapToObj(n -> happening(plan, item, spans.get(n), n, portal));
  }

  private static Happening happening(
      Stored<Plan> plan, PlanItem item, Span span, int number, String portal) {
    String address = plan.id() + "/items/" + item.id().value();
    return new Happening(
        item.id().value() + "-" + number + "@traektoria",
        plan.version(),
        item.content().title(),
        "Пункт плана «" + plan.state().passport().title() + "»",
        item.content().place(),
        portal + "/activities/plans/" + address,
        span.from(),
        span.to(),
        null,
        null,
        item.progress().state() == Progress.State.CANCELLED);
  }
}
