package ru.traektoria.monitoring.cycle.application.planning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/** Ставит цели цикла (S3 §3.2), which recommendations and measures name. */
@Component
public class SettingGoals {

  private final KeepingCycle keeping;

  SettingGoals(KeepingCycle keeping) {
    this.keeping = keeping;
  }

  /**
   * Adds one.
   *
   * @param track code of the track it belongs to; blank: of all
   */
  public Stored<Cycle> add(Hand hand, String title, String track) {
    String named = Needed.text(title, "title", "Напишите цель.");
    String of = Needed.orNull(track);
    return keeping.change(
        hand,
        StageKind.INDICATORS,
        "Цель: " + named,
        cycle -> {
          List<Goal> goals = new ArrayList<>(cycle.goals());
          goals.add(new Goal(Ids.next(), named, of));
          return cycle.withGoals(List.copyOf(goals));
        });
  }

  /** Takes one away; 404 where there is none. */
  public Stored<Cycle> remove(Hand hand, String id) {
    return keeping.change(
        hand,
        StageKind.INDICATORS,
        "Убрана цель",
        cycle -> {
          List<Goal> left = cycle.goals().stream().filter(g -> !g.id().equals(id)).toList();
          if (left.size() == cycle.goals().size()) {
            throw Problems.notFound("Цель", id);
          }
          return cycle.withGoals(left);
        });
  }
}
