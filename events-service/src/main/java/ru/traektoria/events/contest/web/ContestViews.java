package ru.traektoria.events.contest.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.contest.application.ContestReach;
import ru.traektoria.events.contest.application.EntryConditions;
import ru.traektoria.events.contest.application.FindingContests;
import ru.traektoria.events.contest.application.RecordingResults;
import ru.traektoria.events.contest.model.Awards;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.entry.EntryRule;
import ru.traektoria.events.contest.model.ranking.Standing;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.ContestState;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/** Makes views of contests and applications: adds names and what the viewer may do. */
@Component
public class ContestViews {

  private final StaffDirectory directory;
  private final ContestReach reach;
  private final FindingContests finding;
  private final EntryConditions conditions;
  private final Clock clock;

  ContestViews(
      StaffDirectory directory,
      ContestReach reach,
      FindingContests finding,
      EntryConditions conditions,
      Clock clock) {
    this.directory = directory;
    this.reach = reach;
    this.finding = finding;
    this.conditions = conditions;
    this.clock = clock;
  }

  /** View of a contest. */
  public ContestView view(Stored<Contest> stored, Viewer viewer) {
    Contest contest = stored.state();
    long fixed = contest.rounds().stream().filter(round -> round.fixed()).count();
    boolean told = contest.state() == ContestState.CLOSED;
    return new ContestView(
        stored.id(),
        stored.version(),
        contest.terms(),
        contest.state(),
        contest.place().municipality().value(),
        contest.stageNumber(),
        (int) fixed,
        contest.announcedOn(),
        told ? RecordingResults.activityOf(contest.id()).value() : null,
        told ? winners(contest) : List.of(),
        contest.paper() == null ? null : contest.paper().name(),
        reach.seat(viewer, contest) != null,
        contest.invited().stream().anyMatch(teacher -> viewer.is(teacher.value())),
        may(contest, viewer));
  }

  private List<ContestView.Winner> winners(Contest contest) {
    Awards awards = new Awards(contest);
    return contest.finals().stream()
        .filter(standing -> awards.role(standing) != Role.PARTICIPANT)
        .map(standing -> winner(standing, awards))
        .toList();
  }

  private ContestView.Winner winner(Standing standing, Awards awards) {
    ContestEntry.Author author =
        finding.authorOf(standing.entry()).map(ContestEntry::author).orElse(null);
    return new ContestView.Winner(
        standing.nomination(),
        standing.place(),
        Words.role(awards.role(standing)),
        author == null ? "" : directory.name(author.teacher().value()),
        author == null || author.place().organisation() == null
            ? ""
            : directory.name(author.place().organisation().value()));
  }

  private ContestView.May may(Contest contest, Viewer viewer) {
    boolean arranges = reach.arranges(viewer, contest);
    boolean applies =
        ContestRule.APPLY.allows(contest.state())
            && contest.terms().window().holds(LocalDateTime.now(clock))
            && reach.seat(viewer, contest) == null;
    return new ContestView.May(
        arranges && ContestRule.EDIT.allows(contest.state()),
        arranges && ContestRule.OPEN.allows(contest.state()),
        arranges && ContestRule.CANCEL.allows(contest.state()),
        arranges,
        applies && viewer.teacherId().isPresent() && has(viewer, "TEACHER"),
        applies && has(viewer, "SCHOOL_LEAD"),
        arranges && ContestRule.ANNOUNCE.allows(contest.state()));
  }

  private static boolean has(Viewer viewer, String role) {
    return viewer.roles().stream().anyMatch(one -> one.name().equals(role));
  }

  /** View of an application. */
  public EntryView view(Stored<ContestEntry> stored, Contest contest, Viewer viewer) {
    ContestEntry entry = stored.state();
    return new EntryView(
        stored.id(),
        stored.version(),
        contest.id().value(),
        contest.terms().title(),
        named(entry.author().teacher().value()),
        entry.author().place().organisation() == null
            ? null
            : named(entry.author().place().organisation().value()),
        entry.nomination(),
        entry.work().title(),
        entry.work().about(),
        entry.work().links(),
        entry.work().files(),
        entry.state(),
        entry.putForward(),
        entry.submittedAt(),
        entry.remark(),
        entry.mendUntil(),
        conditions.fits(contest, entry.author().teacher()),
        may(entry, contest, viewer));
  }

  /** Views of the applications that the viewer may read. */
  public List<EntryView> entries(Contest contest, Scope scope) {
    return finding.entries(contest, scope.viewer()).stream()
        .map(stored -> view(stored, contest, scope.viewer()))
        .toList();
  }

  private EntryView.May may(ContestEntry entry, Contest contest, Viewer viewer) {
    boolean holds =
        reach.holds(viewer, entry)
            && ContestRule.APPLY.allows(contest.state())
            && entry.mayBeMended(contest.terms().window(), LocalDateTime.now(clock));
    boolean arranges = reach.arranges(viewer, contest) && ContestRule.ADMIT.allows(contest.state());
    return new EntryView.May(
        holds && EntryRule.CORRECT.allows(entry.state()),
        holds && EntryRule.SUBMIT.allows(entry.state()),
        reach.holds(viewer, entry)
            && ContestRule.APPLY.allows(contest.state())
            && EntryRule.WITHDRAW.allows(entry.state()),
        arranges && EntryRule.ADMIT.allows(entry.state()),
        arranges && EntryRule.GIVE_BACK.allows(entry.state()));
  }

  private Named named(String id) {
    return new Named(id, directory.name(id));
  }
}
