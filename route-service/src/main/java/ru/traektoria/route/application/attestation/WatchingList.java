package ru.traektoria.route.application.attestation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.route.application.attestation.AttestationCandidates.Candidate;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.attestation.ListOutcome;
import ru.traektoria.route.model.attestation.ListedAttestation;
import ru.traektoria.route.model.attestation.ListedAttestation.Wish;
import ru.traektoria.route.model.terms.Place;

/** Список аттестуемых года: who stands in it, how it ended, who is proposed (S1-55, SC.12). */
@Service
public class WatchingList {

  private final AttestationCandidates candidates;
  private final AttestationLists lists;
  private final AttestationDecisions decisions;
  private final Whereabouts whereabouts;

  WatchingList(
      AttestationCandidates candidates,
      AttestationLists lists,
      AttestationDecisions decisions,
      Whereabouts whereabouts) {
    this.candidates = candidates;
    this.lists = lists;
    this.decisions = decisions;
    this.whereabouts = whereabouts;
  }

  /**
   * A line of the list, or a proposal for it.
   *
   * @param wish with the place where the teacher works now
   * @param proposed {@code null} where nothing proposes it any more
   * @param listed {@code null} for a mere proposal
   */
  public record Line(Wish wish, Candidate proposed, ListedAttestation listed, ListOutcome outcome) {

    public boolean stands() {
      return listed != null && listed.stands();
    }
  }

  public List<Line> of(AcademicYear year, Reach reach, LocalDate today) {
    AttestationDecisions.Known known = decisions.all();
    Map<String, Candidate> proposed = new LinkedHashMap<>(candidates.of(year, reach, today));
    List<Line> lines = new ArrayList<>();
    for (Stored<ListedAttestation> stored : lists.of(year)) {
      ListedAttestation listed = stored.state();
      Wish wish = now(listed);
      Candidate candidate = proposed.remove(listed.id());
      if (covers(reach, wish)) {
        lines.add(new Line(wish, candidate, listed, outcome(known, wish, today)));
      }
    }
    proposed
        .values()
        .forEach(c -> lines.add(new Line(c.wish(), c, null, outcome(known, c.wish(), today))));
    return lines;
  }

  private Wish now(ListedAttestation listed) {
    Place place = whereabouts.of(listed.teacher(), listed.place());
    return new Wish(listed.teacher(), place, listed.year(), listed.kind(), listed.position());
  }

  private static boolean covers(Reach reach, Wish wish) {
    return reach.covers(
        wish.place().municipality(), wish.place().organisation(), wish.teacher().value());
  }

  private static ListOutcome outcome(AttestationDecisions.Known known, Wish wish, LocalDate today) {
    return ListOutcome.of(known.of(wish.teacher(), wish.kind()), wish.year(), today);
  }
}
