package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.Reviewing.Works;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.entry.EntryState;
import ru.traektoria.events.contest.model.jury.Conflict;
import ru.traektoria.events.contest.model.jury.ConflictRule;
import ru.traektoria.events.contest.model.jury.ConflictRule.Ties;
import ru.traektoria.events.contest.model.jury.Seat;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.events.contest.model.terms.SeatId;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Распределение: finds who may not score what, and gives out the works. */
@Service
public class Distributing {

  private final Contests contests;
  private final Entries entries;
  private final Sheets sheets;
  private final FindingContests finding;
  private final People people;
  private final StaffDirectory directory;
  private final Clock clock;

  Distributing(
      Contests contests,
      Entries entries,
      Sheets sheets,
      FindingContests finding,
      People people,
      StaffDirectory directory,
      Clock clock) {
    this.contests = contests;
    this.entries = entries;
    this.sheets = sheets;
    this.finding = finding;
    this.people = people;
    this.directory = directory;
    this.clock = clock;
  }

  /** Распределяет работы текущего этапа. */
  public Stored<Contest> distribute(ContestId id, long version, Scope scope) {
    Contest known = finding.arranged(id, scope).state();
    Works works = works(known);
    LocalDateTime now = LocalDateTime.now(clock);
    return contests.update(id, version, contest -> contest.reviewing().distribute(works, now));
  }

  private Works works(Contest contest) {
    List<ContestEntry> all = entries.of(contest.id()).stream().map(Stored::state).toList();
    List<ContestEntry> admitted = all.stream().filter(ContestEntry::admitted).toList();
    Map<EntryId, String> nominations = new LinkedHashMap<>();
    admitted.stream()
        .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
        .forEach(entry -> nominations.put(entry.id(), entry.nomination()));
    long undecided = all.stream().filter(e -> e.state() == EntryState.SUBMITTED).count();
    return new Works(
        nominations,
        undecided,
        conflicts(contest, admitted),
        sheets.of(contest.id(), contest.stageNumber()));
  }

  private List<Conflict> conflicts(Contest contest, List<ContestEntry> admitted) {
    List<Conflict> conflicts = new ArrayList<>();
    List<SeatId> sitting = contest.jury().at(contest.stageNumber());
    for (Seat seat : contest.jury().seats()) {
      if (sitting.contains(seat.id())) {
        Set<String> paired =
            seat.teacher() == null ? Set.of() : people.pairedWith(seat.teacher().value());
        for (ContestEntry entry : admitted) {
          ConflictRule.between(ties(contest, seat, entry, paired))
              .ifPresent(kind -> conflicts.add(new Conflict(seat.id(), entry.id(), kind)));
        }
      }
    }
    return conflicts;
  }

  private Ties ties(Contest contest, Seat seat, ContestEntry entry, Set<String> paired) {
    String author = entry.author().teacher().value();
    boolean same = seat.teacher() != null && seat.teacher().value().equals(author);
    return new Ties(
        same,
        seat.teacher() != null && colleagues(seat.teacher().value(), entry),
        paired.contains(author),
        contest.jury().declares(seat.id(), entry.id()));
  }

  /** They work in one organisation now, in the main job or part-time. */
  private boolean colleagues(String expert, ContestEntry entry) {
    DirectoryEntry known = directory.find(expert).orElse(null);
    DirectoryEntry author = directory.find(entry.author().teacher().value()).orElse(null);
    Place from = entry.author().place();
    if (known == null) {
      return false;
    }
    boolean atHome = from.organisation() != null && known.worksAt(from.organisation().value());
    boolean together =
        author != null
            && (author.organisations().stream().anyMatch(known::worksAt)
                || author.organisation() != null && known.worksAt(author.organisation()));
    return atHome || together;
  }
}
