package ru.traektoria.events.contest.application;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;

/** Допуск заявок: the methodist admits, or gives back with the reason. */
@Service
public class AdmittingEntries {

  private final Entries entries;
  private final FindingContests finding;
  private final ContestReach reach;
  private final Clock clock;

  AdmittingEntries(Entries entries, FindingContests finding, ContestReach reach, Clock clock) {
    this.entries = entries;
    this.finding = finding;
    this.reach = reach;
    this.clock = clock;
  }

  /** Допускает. */
  public Stored<ContestEntry> admit(EntryId id, Long version, Scope scope) {
    return judged(id, version, scope, ContestEntry::admit);
  }

  /** Возвращает с причиной. */
  public Stored<ContestEntry> giveBack(
      EntryId id, Long version, String why, LocalDateTime until, Scope scope) {
    return judged(
        id, version, scope, entry -> entry.giveBack(why, until, LocalDateTime.now(clock)));
  }

  private Stored<ContestEntry> judged(
      EntryId id,
      Long version,
      Scope scope,
      Function<ContestEntry, Decision<ContestEntry, Void>> how) {
    ContestEntry known = finding.entry(id, scope).state();
    Contest contest = finding.contestOf(known);
    reach.require(reach.arranges(scope.viewer(), contest), "Заявки рассматривает методист.");
    return entries.update(
        id,
        version,
        entry ->
            ContestRule.ADMIT.allows(contest.state())
                ? how.apply(entry)
                : Decision.refuse(ContestRule.ADMIT.refusal(contest.state())));
  }
}
