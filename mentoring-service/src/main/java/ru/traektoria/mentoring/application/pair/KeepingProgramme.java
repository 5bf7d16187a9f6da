package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.programme.DraftingProgramme;
import ru.traektoria.mentoring.model.programme.Goal;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Программа пары: goals, milestones and meetings, kept by the mentor, the school, the methodist.
 */
@Service
public class KeepingProgramme {

  private final Pairs pairs;
  private final Reach reach;
  private final SeeingDeficits deficits;
  private final Clock clock;

  KeepingProgramme(Pairs pairs, Reach reach, SeeingDeficits deficits, Clock clock) {
    this.pairs = pairs;
    this.reach = reach;
    this.deficits = deficits;
    this.clock = clock;
  }

  /** Writes the programme anew; a goal may name only a deficit the viewer may know of. */
  public Stored<MentoringPair> change(
      PairId id, long version, UnaryOperator<Programme> how, Scope scope) {
    reach.requireLeading(scope, id);
    LocalDate today = LocalDate.now(clock);
    return pairs.update(
        id,
        version,
        pair -> {
          Programme planned = how.apply(pair.programme());
          requireKnown(pair, planned, scope);
          return pair.plan(planned, today);
        });
  }

  /** Adds the plan of meetings and milestones for what is left of the term. */
  public Stored<MentoringPair> draft(PairId id, long version, Scope scope) {
    MentoringPair pair = reach.require(scope, id).state();
    Period period = pair.terms().period();
    LocalDate today = LocalDate.now(clock);
    LocalDate from = period.from().isBefore(today) ? today : period.from();
    Programme drafted = DraftingProgramme.between(id.value(), from, period.plannedTo());
    return change(id, version, known -> and(known, drafted), scope);
  }

  private static Programme and(Programme known, Programme drafted) {
    Programme all = known;
    for (var milestone : drafted.milestones()) {
      boolean there = known.milestones().stream().anyMatch(m -> m.text().equals(milestone.text()));
      all = there ? all : all.with(milestone);
    }
    for (var meeting : drafted.meetings()) {
      boolean there = known.meetings().stream().anyMatch(m -> m.id().equals(meeting.id()));
      all = there ? all : all.with(meeting);
    }
    return all;
  }

  private void requireKnown(MentoringPair pair, Programme planned, Scope scope) {
    Set<String> there =
        pair.programme().goals().stream()
            .filter(Goal::fromDeficit)
            .map(Goal::deficit)
            .collect(Collectors.toSet());
    Set<String> known =
        deficits.known(pair, scope).stream()
            .map(one -> one.deficit().id())
            .collect(Collectors.toSet());
    boolean stranger =
        planned.goals().stream()
            .filter(Goal::fromDeficit)
            .anyMatch(goal -> !there.contains(goal.deficit()) && !known.contains(goal.deficit()));
    if (stranger) {
      throw Problems.refused(
          java.util.List.of(
              Reason.at(
                  "deficit",
                  "programme.unknown-deficit",
                  "Такого дефицита у наставляемого нет или согласие вам его не открывает.")));
    }
  }
}
