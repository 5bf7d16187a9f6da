package ru.traektoria.events.contest.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Looking at contests and applications, as far as the viewer may. */
@Service
public class FindingContests {

  private final Contests contests;
  private final Entries entries;
  private final ContestReach reach;

  FindingContests(Contests contests, Entries entries, ContestReach reach) {
    this.contests = contests;
    this.entries = entries;
    this.reach = reach;
  }

  /** Contests that the viewer sees. */
  public List<Stored<Contest>> all(Scope scope) {
    return contests.in(scope.municipality()).stream()
        .filter(stored -> reach.sees(scope, stored.state()))
        .toList();
  }

  /** Contests of a municipality, for reminders. */
  public List<Contest> in(String municipality) {
    return contests.in(Optional.of(municipality)).stream().map(Stored::state).toList();
  }

  /** One contest; 404 if it is not the viewer's to see. */
  public Stored<Contest> one(ContestId id, Scope scope) {
    return contests
        .find(id)
        .filter(stored -> reach.sees(scope, stored.state()))
        .orElseThrow(() -> Problems.notFound("Конкурс", id.value()));
  }

  /** One contest of the methodist's own; 404 for what is not seen, 403 for what is. */
  public Stored<Contest> arranged(ContestId id, Scope scope) {
    Stored<Contest> stored = one(id, scope);
    reach.require(
        reach.arranges(scope.viewer(), stored.state()), "Конкурс ведёт методист муниципалитета.");
    return stored;
  }

  /** Applications of a contest that the viewer may read. */
  public List<Stored<ContestEntry>> entries(Contest contest, Viewer viewer) {
    return entries.of(contest.id()).stream()
        .filter(stored -> reach.sees(viewer, contest, stored.state()))
        .toList();
  }

  /** Applications of the teacher who asks. */
  public List<Stored<ContestEntry>> own(Viewer viewer) {
    return viewer.teacherId().map(entries::ofTeacher).orElse(List.of());
  }

  /** One application; 404 if it is not the viewer's to see. */
  public Stored<ContestEntry> entry(EntryId id, Scope scope) {
    return entries
        .find(id)
        .filter(
            stored ->
                contests
                    .find(stored.state().contest())
                    .filter(c -> reach.sees(scope.viewer(), c.state(), stored.state()))
                    .isPresent())
        .orElseThrow(() -> Problems.notFound("Заявка", id.value()));
  }

  /** An application by its id, for what has been announced. */
  public Optional<ContestEntry> authorOf(EntryId id) {
    return entries.find(id).map(Stored::state);
  }

  /** The contest of an application that the viewer may read. */
  public Contest contestOf(ContestEntry entry) {
    return contests
        .find(entry.contest())
        .map(Stored::state)
        .orElseThrow(() -> Problems.notFound("Конкурс", entry.contest().value()));
  }
}
