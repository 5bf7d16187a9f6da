package ru.traektoria.monitoring.cycle.application.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Campaign.Step;
import ru.traektoria.monitoring.cycle.model.Campaign.Window;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.frozen.FreezingTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Ведёт мониторинги календаря (S3 table 3): step by step, with their numbers frozen. */
@Component
public class RunningCampaigns {

  private static final int NAME = 80;

  /** A campaign as a person plans it. */
  public record Draft(
      String title, String track, LocalDate from, LocalDate to, String responsible, String use) {}

  private final KeepingCycle keeping;
  private final FreezingTables freezing;
  private final Clock clock;

  RunningCampaigns(KeepingCycle keeping, FreezingTables freezing, Clock clock) {
    this.keeping = keeping;
    this.freezing = freezing;
    this.clock = clock;
  }

  /** Adds one to the calendar. */
  public Stored<Cycle> add(Hand hand, Draft draft) {
    Campaign campaign = campaign(draft);
    return keeping.change(
        hand,
        StageKind.MONITORING,
        "Мониторинг: " + campaign.title(),
        cycle -> {
          List<Campaign> all = new ArrayList<>(cycle.campaigns());
          all.add(campaign);
          return cycle.withCampaigns(List.copyOf(all));
        });
  }

  private static Campaign campaign(Draft draft) {
    String title = Needed.text(draft.title(), "title", "Назовите мониторинг.");
    String use = Needed.text(draft.use(), "use", "Напишите, как используют результаты.");
    String who = Needed.text(draft.responsible(), "responsible", "Укажите ответственного.");
    if (draft.from() == null || draft.to() == null || draft.to().isBefore(draft.from())) {
      throw Problems.refused(Reason.at("to", "campaign.days", "Конец — не раньше начала."));
    }
    return new Campaign(
        Ids.next(),
        Needed.orNull(draft.track()),
        title,
        draft.from(),
        draft.to(),
        who,
        use,
        Step.INSTRUMENTS,
        null);
  }

  /** Leads it to its next step (S3-155). */
  public Stored<Cycle> moveOn(Hand hand, String id) {
    Campaign campaign = one(keeping.of(hand.municipality(), hand.year()).state(), id);
    return keeping.change(
        hand,
        StageKind.MONITORING,
        campaign.title() + ": " + campaign.step().next().title(),
        cycle -> changed(cycle, id, c -> c.moved(c.step().next())));
  }

  /**
   * Freezes the tables as they are on the campaign's last day, or today if that is to come. Asked
   * again about the same version, also after an answer that was lost, it is the same window.
   */
  public Stored<Cycle> freeze(Hand hand, String id) {
    Stored<Cycle> cycle = keeping.of(hand.municipality(), hand.year());
    if (cycle.version() != hand.version()) {
      throw Problems.stale();
    }
    List<Reason> locked = cycle.state().locked(StageKind.MONITORING);
    if (!locked.isEmpty()) {
      throw Problems.refused(locked);
    }
    Campaign campaign = one(cycle.state(), id);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = campaign.to().isAfter(today) ? today : campaign.to();
    FrozenWindow window =
        freezing.freeze(
            Ids.derived(cycle.id(), id, String.valueOf(hand.version())),
            Selection.of(hand.year(), hand.municipality()).on(day),
            name(campaign),
            hand.by());
    return keeping.change(
        hand,
        StageKind.MONITORING,
        "Числа мониторинга заморожены: окно № " + window.number(),
        c -> changed(c, id, one -> one.frozen(new Window(window.id(), window.number()))));
  }

  private static String name(Campaign campaign) {
    String title = campaign.title();
    return title.length() <= NAME ? title : title.substring(0, NAME - 1) + "…";
  }

  /** One of the calendar; 404 where there is none. */
  public static Campaign one(Cycle cycle, String id) {
    return cycle.campaigns().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Мониторинг", id));
  }

  private static Cycle changed(Cycle cycle, String id, UnaryOperator<Campaign> change) {
    one(cycle, id);
    return cycle.withCampaigns(
        cycle.campaigns().stream().map(c -> c.id().equals(id) ? change.apply(c) : c).toList());
  }
}
