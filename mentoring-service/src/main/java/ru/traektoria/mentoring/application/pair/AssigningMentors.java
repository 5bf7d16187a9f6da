package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.Load;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** Закрепление наставников: a proposal, an active pair, or corrected terms of one. */
@Service
public class AssigningMentors {

  private final Pairs pairs;
  private final StaffDirectory directory;
  private final Reach reach;
  private final HoldingSeats seats;
  private final Clock clock;

  AssigningMentors(
      Pairs pairs, StaffDirectory directory, Reach reach, HoldingSeats seats, Clock clock) {
    this.pairs = pairs;
    this.directory = directory;
    this.reach = reach;
    this.seats = seats;
    this.clock = clock;
  }

  /** Proposes a pair whose papers may still be missing. */
  public Stored<MentoringPair> propose(CreationKey key, Terms terms, Scope scope) {
    return propose(new PairId(key.id()), key.requestHash(), terms, scope);
  }

  /** Proposes a pair of a known id, so that it is proposed once. */
  public Stored<MentoringPair> propose(PairId id, String requestHash, Terms terms, Scope scope) {
    requireKnown(terms, scope);
    return pairs.create(id, requestHash, MentoringPair.propose(id, placeOf(terms), terms, today()));
  }

  /** Creates a pair that is active at once. */
  public Stored<MentoringPair> assign(CreationKey key, Terms terms, Scope scope) {
    PairId id = new PairId(key.id());
    requireKnown(terms, scope);
    Decision<MentoringPair, MentoringEvent> decision =
        MentoringPair.assign(id, placeOf(terms), terms, seats.load(id, terms), today());
    boolean refusedOrRepeated = !decision.accepted() || pairs.find(id).isPresent();
    return refusedOrRepeated
        ? pairs.create(id, key.requestHash(), decision)
        : seats.during(id, terms, () -> pairs.create(id, key.requestHash(), decision));
  }

  /** Changes a proposal. */
  public Stored<MentoringPair> revise(PairId id, long version, Terms terms, Scope scope) {
    requireKnown(terms, scope);
    reach.require(scope, id);
    return pairs.update(id, version, pair -> pair.revise(terms, today()));
  }

  /** Makes a proposal active, or corrects the terms of an active pair. */
  public Stored<MentoringPair> start(PairId id, long version, Terms terms, Scope scope) {
    requireKnown(terms, scope);
    Stored<MentoringPair> seen = reach.require(scope, id);
    Load load = seats.load(id, terms);
    Supplier<Stored<MentoringPair>> write =
        () -> pairs.update(id, version, pair -> pair.start(terms, load, today()));
    boolean refused =
        seen.version() != version || !seen.state().start(terms, load, today()).accepted();
    return refused ? write.get() : seats.during(id, terms, write);
  }

  /** Mentees must be the viewer's people; mentors may come from elsewhere in the municipality. */
  public void requireKnown(Terms terms, Scope scope) {
    List<Reason> reasons = new ArrayList<>();
    boolean strangers =
        terms.mentees().stream().anyMatch(mentee -> !reach.seesTeacher(scope, mentee));
    if (strangers) {
      reasons.add(
          Reason.at("mentees", "pair.unknown-mentee", "Наставляемого нет среди ваших педагогов."));
    }
    String municipality = scope.viewer().municipality().orElse(null);
    boolean unknown =
        terms.mentors().stream()
            .map(mentor -> directory.find(mentor.value()))
            .anyMatch(
                entry ->
                    entry.isEmpty()
                        || municipality != null
                            && !municipality.equals(entry.get().municipality()));
    if (unknown) {
      reasons.add(
          Reason.at("mentors", "pair.unknown-mentor", "Наставника нет среди педагогов округа."));
    }
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
  }

  /** The pair belongs where its mentees work, if that is one organisation. */
  private Place placeOf(Terms terms) {
    List<DirectoryEntry> mentees =
        terms.mentees().stream().flatMap(m -> directory.find(m.value()).stream()).toList();
    Set<String> organisations =
        mentees.stream()
            .map(DirectoryEntry::organisation)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    String municipality = mentees.isEmpty() ? "" : mentees.get(0).municipality();
    return new Place(
        new MunicipalityId(municipality),
        organisations.size() == 1 ? new OrganisationId(organisations.iterator().next()) : null);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
