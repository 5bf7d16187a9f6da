package ru.traektoria.route.application.attestation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.attestation.AttestationCandidates.Candidate;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.attestation.ListEvent;
import ru.traektoria.route.model.attestation.ListedAttestation;
import ru.traektoria.route.model.attestation.ListedAttestation.Approval;
import ru.traektoria.route.model.attestation.ListedAttestation.Removal;
import ru.traektoria.route.model.attestation.ListedAttestation.Wish;
import ru.traektoria.route.model.terms.Place;

/** Утверждает список аттестуемых года; takes out of it and puts back. */
@Service
public class ApprovingList {

  private final AttestationCandidates candidates;
  private final AttestationLists lists;
  private final Whereabouts whereabouts;

  ApprovingList(AttestationCandidates candidates, AttestationLists lists, Whereabouts whereabouts) {
    this.candidates = candidates;
    this.lists = lists;
    this.whereabouts = whereabouts;
  }

  /**
   * Lists everybody who is proposed; who was taken out comes back only one by one.
   *
   * @param except ids of proposals to leave out
   * @return how many are new in the list
   */
  public int approve(AcademicYear year, Reach reach, Set<String> except, Approval approval) {
    LocalDate today = approval.on();
    if (year.last().isBefore(today)) {
      throw Problems.badRequest("Учебный год " + year.label() + " уже закончился.");
    }
    if (approval.act() == null || approval.act().isBlank()) {
      throw Problems.refused(ListedAttestation.noAct());
    }
    Set<String> there = lists.of(year).stream().map(Stored::id).collect(Collectors.toSet());
    List<Decision.Accepted<ListedAttestation, ListEvent>> lines =
        candidates.of(year, reach, today).values().stream()
            .map(Candidate::wish)
            .filter(wish -> !there.contains(wish.id()) && !except.contains(wish.id()))
            .map(wish -> Problems.accepted(ListedAttestation.list(wish, approval)))
            .toList();
    return lists.addAll(lines);
  }

  public Stored<ListedAttestation> remove(String id, Long version, Removal why) {
    return lists.update(id, version, line -> line.remove(why));
  }

  /** Puts somebody back, for the place where they work now. */
  public Stored<ListedAttestation> putBack(String id, Long version, Approval approval) {
    return lists.update(
        id,
        version,
        line -> {
          Place now = whereabouts.of(line.teacher(), line.place());
          Wish wish = new Wish(line.teacher(), now, line.year(), line.kind(), line.position());
          return line.again(wish, approval);
        });
  }
}
