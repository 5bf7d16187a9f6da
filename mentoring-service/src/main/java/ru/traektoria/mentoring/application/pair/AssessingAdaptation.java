package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.adaptation.Assessment.Mark;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Оценка адаптации: the mentee judges himself, the mentor or the school judges the mentee. */
@Service
public class AssessingAdaptation {

  private final Pairs pairs;
  private final Reach reach;
  private final Clock clock;

  AssessingAdaptation(Pairs pairs, Reach reach, Clock clock) {
    this.pairs = pairs;
    this.reach = reach;
    this.clock = clock;
  }

  /** What was seen, and when; {@code on} may be {@code null} for today. */
  public record Seen(
      TeacherId mentee, Stage stage, LocalDate on, List<Mark> marks, String summary) {}

  /** Writes the assessment; whose view it is follows from who writes. */
  public Stored<MentoringPair> assess(PairId id, long version, Seen seen, Scope scope) {
    MentoringPair found = reach.require(scope, id).state();
    TeacherId mentee = mentee(found, seen, scope);
    boolean himself = mentee != null && scope.viewer().is(mentee.value());
    if (!himself) {
      reach.requireLeading(scope, id);
    }
    LocalDate today = LocalDate.now(clock);
    Assessment assessment =
        new Assessment(
            mentee,
            seen.stage(),
            himself ? Side.MENTEE : Side.MENTOR,
            scope.viewer().teacherId().map(TeacherId::new).orElse(null),
            seen.on() == null ? today : seen.on(),
            seen.marks(),
            seen.summary());
    return pairs.update(id, version, pair -> pair.assess(assessment, today));
  }

  /** In a pair with one mentee it need not be said who is meant; a mentee means himself. */
  private static TeacherId mentee(MentoringPair pair, Seen seen, Scope scope) {
    List<TeacherId> mentees = pair.terms().mentees();
    if (seen.mentee() != null) {
      return seen.mentee();
    }
    return mentees.stream()
        .filter(one -> scope.viewer().is(one.value()))
        .findFirst()
        .orElse(mentees.size() == 1 ? mentees.get(0) : null);
  }
}
