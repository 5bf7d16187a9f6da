package ru.traektoria.mentoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.attention.Attention;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.application.pair.SeeingDeficits;
import ru.traektoria.mentoring.application.pair.SeeingDeficits.Known;
import ru.traektoria.mentoring.model.Answer;
import ru.traektoria.mentoring.model.Closing;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.programme.Goal;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.PairView.Answered;
import ru.traektoria.mentoring.web.PairView.AssessmentView;
import ru.traektoria.mentoring.web.PairView.GoalView;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Makes views: adds names and what asks for attention today. */
@Component
public class Views {

  private static final String SOME_GOAL = "цель по результатам диагностики";

  private final StaffDirectory directory;
  private final SeeingDeficits deficits;
  private final MentoringSettings settings;
  private final Clock clock;

  Views(
      StaffDirectory directory, SeeingDeficits deficits, MentoringSettings settings, Clock clock) {
    this.directory = directory;
    this.deficits = deficits;
    this.settings = settings;
    this.clock = clock;
  }

  /** The pair for a list: goals from deficits unnamed, assessments left out. */
  public PairView pair(Stored<MentoringPair> stored) {
    return view(stored, List.of(), List.of(), false);
  }

  /** A list tells how a group ended, not how each of it did. */
  private static Closing ended(Closing closing, boolean alone) {
    return closing == null || alone || closing.results().size() < 2 ? closing : closing.briefly();
  }

  /** The pair as this viewer may see it when he looks at it alone. */
  public PairView pair(Stored<MentoringPair> stored, Scope scope) {
    MentoringPair pair = asRead(stored.state(), scope);
    return view(
        new Stored<>(stored.id(), stored.version(), pair),
        deficits.known(pair, scope),
        pair.assessments(),
        true);
  }

  /** A mentee of a group reads what was seen of himself, not of the others. */
  private static MentoringPair asRead(MentoringPair pair, Scope scope) {
    boolean leads =
        Reach.wide(scope)
            || pair.terms().mentors().stream().anyMatch(one -> scope.viewer().is(one.value()));
    return leads
        ? pair
        : scope.viewer().teacherId().map(TeacherId::new).map(pair::readBy).orElse(pair);
  }

  private PairView view(
      Stored<MentoringPair> stored,
      List<Known> known,
      List<Assessment> assessments,
      boolean alone) {
    MentoringPair pair = stored.state();
    Terms terms = pair.terms();
    return new PairView(
        stored.id(),
        stored.version(),
        pair.status(),
        terms.form(),
        named(terms.mentors()),
        named(terms.mentees()),
        pair.place().municipality().value(),
        briefly(pair.place().organisation()),
        terms.order(),
        terms.consents(),
        terms.paid(),
        terms.agreement(),
        terms.period().from(),
        terms.period().plannedTo(),
        terms.programme(),
        pair.sessions(),
        pair.lastHeldOn().orElse(null),
        Attention.of(pair, today(), settings),
        ended(pair.closing(), alone),
        pair.imported(),
        terms.menteesAgreedOn(),
        terms.route(),
        answers(pair),
        pair.programme().goals().stream().map(goal -> goal(goal, known)).toList(),
        pair.programme().milestones(),
        pair.programme().meetings(),
        assessments.stream().map(this::assessment).toList(),
        pair.prolongations(),
        pair.follows() == null ? null : pair.follows().value());
  }

  private List<Answered> answers(MentoringPair pair) {
    return Stream.concat(pair.terms().mentors().stream(), pair.terms().mentees().stream())
        .map(
            who -> {
              Answer given =
                  pair.answers().stream()
                      .filter(one -> one.who().equals(who))
                      .findFirst()
                      .orElse(null);
              return new Answered(
                  teacher(who),
                  pair.terms().mentors().contains(who),
                  given == null ? null : given.agrees(),
                  given == null ? null : given.on());
            })
        .toList();
  }

  private static GoalView goal(Goal goal, List<Known> known) {
    if (!goal.fromDeficit()) {
      return new GoalView(goal.id(), goal.text(), false, null, goal.reachedOn());
    }
    return known.stream()
        .filter(one -> one.deficit().id().equals(goal.deficit()))
        .findFirst()
        .map(
            one ->
                new GoalView(
                    goal.id(), one.competence(), true, goal.deficit(), one.deficit().resolvedOn()))
        .orElse(new GoalView(goal.id(), SOME_GOAL, true, null, null));
  }

  private AssessmentView assessment(Assessment one) {
    return new AssessmentView(
        teacher(one.mentee()), one.stage(), one.side(), one.on(), one.marks(), one.summary());
  }

  /** The organisation with its name; {@code null} for none. */
  public Named organisation(OrganisationId id) {
    return id == null ? null : new Named(id.value(), directory.name(id.value()));
  }

  private Named briefly(OrganisationId id) {
    return id == null ? null : new Named(id.value(), directory.shortName(id.value()));
  }

  /** A teacher with the short name. */
  public Named teacher(TeacherId id) {
    return new Named(id.value(), directory.shortName(id.value()));
  }

  /** Today by the municipality's clock. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<Named> named(List<TeacherId> teachers) {
    return teachers.stream().map(this::teacher).toList();
  }
}
