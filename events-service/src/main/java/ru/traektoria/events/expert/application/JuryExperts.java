package ru.traektoria.events.expert.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.contest.application.Contests;
import ru.traektoria.events.contest.application.RecordingResults;
import ru.traektoria.events.contest.application.Sheets;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.jury.ScoreSheet;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.expert.model.ExpertWork;
import ru.traektoria.events.expert.model.ExpertWork.Expert;
import ru.traektoria.events.expert.model.ExpertWork.Kind;
import ru.traektoria.events.outside.application.Outsides;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;

/** Juries of contests and of other activities, and what a school confirmed from outside. */
@Component
class JuryExperts {

  private static final Set<Role> JUDGING = Set.of(Role.JURY, Role.EXPERT);

  private final Contests contests;
  private final Sheets sheets;
  private final Activities activities;
  private final Outsides outsides;

  JuryExperts(Contests contests, Sheets sheets, Activities activities, Outsides outsides) {
    this.contests = contests;
    this.sheets = sheets;
    this.activities = activities;
    this.outsides = outsides;
  }

  Stream<ExpertWork> contests(Optional<String> town) {
    return contests.in(town).stream().map(Stored::state).flatMap(this::judged);
  }

  /** One line for each member and stage: as many works as sheets were handed in. */
  private Stream<ExpertWork> judged(Contest contest) {
    return IntStream.range(0, contest.rounds().size())
        .mapToObj(stage -> sheets.of(contest.id(), stage))
        .flatMap(
            all ->
                contest.jury().seats().stream()
                    .flatMap(seat -> judged(contest, seat, all).stream()));
  }

  private static Optional<ExpertWork> judged(Contest contest, Seat seat, List<ScoreSheet> all) {
    List<ScoreSheet> own =
        all.stream()
            .filter(sheet -> sheet.of().seat().equals(seat.id()) && sheet.submitted())
            .toList();
    return own.stream()
        .map(ScoreSheet::submittedOn)
        .max(LocalDate::compareTo)
        .map(
            last ->
                new ExpertWork(
                    expert(seat),
                    Kind.CONTEST,
                    contest.terms().title(),
                    "/activities/contests/" + contest.id().value(),
                    last,
                    own.size()));
  }

  private static Expert expert(Seat seat) {
    return seat.teacher() == null
        ? new Expert(null, seat.outsider().name())
        : Expert.of(seat.teacher());
  }

  /** Without the activities of contests: their juries are counted by works. */
  Stream<ExpertWork> activities(AcademicYear year, Optional<String> town) {
    Set<ActivityId> ofContests = new HashSet<>();
    contests.in(town).forEach(one -> ofContests.add(RecordingResults.activityOf(one.state().id())));
    return activities.between(year.first(), year.last(), town).stream()
        .map(Stored::state)
        .filter(one -> one.status() == Status.HELD && !ofContests.contains(one.id()))
        .flatMap(JuryExperts::seated);
  }

  private static Stream<ExpertWork> seated(Activity one) {
    return one.enrolments().present().stream()
        .filter(who -> JUDGING.contains(who.role()))
        .map(
            who ->
                new ExpertWork(
                    Expert.of(who.teacher()),
                    Kind.ACTIVITY,
                    one.description().title(),
                    "/activities/" + one.id().value(),
                    one.heldOn(),
                    1));
  }

  Stream<ExpertWork> outside(Optional<String> town) {
    return outsides.in(town).stream()
        .map(Stored::state)
        .filter(one -> one.state() == Outside.State.CONFIRMED)
        .filter(one -> JUDGING.contains(one.told().role()))
        .map(
            one ->
                new ExpertWork(
                    Expert.of(one.teacher()),
                    Kind.OUTSIDE,
                    one.told().title(),
                    "/activities/outside/" + one.id().value(),
                    one.told().heldOn(),
                    1));
  }
}
