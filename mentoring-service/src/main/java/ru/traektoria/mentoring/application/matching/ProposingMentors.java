package ru.traektoria.mentoring.application.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.matching.FindingUnmentored.YoungSpecialist;
import ru.traektoria.mentoring.application.pair.AssigningMentors;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.matching.Match;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;

/**
 * Предложить наставников всем, кому они положены: the best match for each young specialist and each
 * teacher back from a long break who has none (S1). Both sides answer; nothing starts without an
 * order. Repeated, it proposes nothing twice; a refusal is not asked again in the same year.
 */
@Service
public class ProposingMentors {

  private static final int CHOICES = 8;

  private final FindingUnmentored unmentored;
  private final SuggestingMentors suggesting;
  private final AssigningMentors assigning;
  private final Pairs pairs;
  private final MentoringSettings settings;
  private final Clock clock;

  ProposingMentors(
      FindingUnmentored unmentored,
      SuggestingMentors suggesting,
      AssigningMentors assigning,
      Pairs pairs,
      MentoringSettings settings,
      Clock clock) {
    this.unmentored = unmentored;
    this.suggesting = suggesting;
    this.assigning = assigning;
    this.pairs = pairs;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * How it went.
   *
   * @param proposed so many got a proposal
   * @param nobody for so many nobody fits
   */
  public record Outcome(int proposed, int nobody) {}

  /** Proposes to everybody within reach who has neither a mentor nor a proposal. */
  public Outcome proposeToAll(Scope scope) {
    Map<TeacherId, Integer> promised = new HashMap<>();
    int proposed = 0;
    int nobody = 0;
    Map<TeacherId, List<Match>> choices = suggesting.mentorsFor(waiting(scope), CHOICES, scope);
    for (TeacherId mentee : choices.keySet()) {
      Optional<Match> best =
          choices.get(mentee).stream()
              .filter(one -> one.mentees() + promised.getOrDefault(one.mentor(), 0) < room())
              .findFirst();
      if (best.isEmpty()) {
        nobody++;
      } else if (propose(mentee, best.get().mentor(), scope)) {
        promised.merge(best.get().mentor(), 1, Integer::sum);
        proposed++;
      }
    }
    return new Outcome(proposed, nobody);
  }

  private int room() {
    return settings.mostMentees();
  }

  private List<TeacherId> waiting(Scope scope) {
    return Stream.concat(
            unmentored.youngSpecialists(scope).stream(), unmentored.returned(scope).stream())
        .filter(YoungSpecialist::unmentored)
        .map(one -> new TeacherId(one.who().id()))
        .distinct()
        .filter(who -> pairs.involving(who).stream().noneMatch(s -> asked(s.state().status())))
        .toList();
  }

  private static boolean asked(Status status) {
    return status == Status.PROPOSED;
  }

  /** Proposes one mentor to one teacher for a year; the rest is agreed later. */
  public Stored<MentoringPair> propose(
      CreationKey key, TeacherId mentee, TeacherId mentor, Scope scope) {
    return assigning.propose(key, yearWith(mentee, mentor), scope);
  }

  private boolean propose(TeacherId mentee, TeacherId mentor, Scope scope) {
    String year = AcademicYear.of(LocalDate.now(clock)).toString();
    PairId id = new PairId(Ids.derived("proposal", mentee.value(), year));
    if (pairs.find(id).isPresent()) {
      return false;
    }
    assigning.propose(id, year, yearWith(mentee, mentor), scope);
    return true;
  }

  private Terms yearWith(TeacherId mentee, TeacherId mentor) {
    LocalDate today = LocalDate.now(clock);
    return new Terms(
        List.of(mentor),
        List.of(mentee),
        Form.TRADITIONAL,
        null,
        List.of(),
        false,
        null,
        new Period(today, today.plusYears(1)),
        "",
        null,
        null);
  }
}
