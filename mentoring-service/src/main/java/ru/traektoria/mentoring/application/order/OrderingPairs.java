package ru.traektoria.mentoring.application.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.pair.AssigningMentors;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.pair.HoldingSeats;
import ru.traektoria.mentoring.application.pair.KeepingProgramme;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.JointOrder;
import ru.traektoria.mentoring.model.Load;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Issuer;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Один приказ на несколько пар. Every pair is decided before the first one is written, so that the
 * order that is printed names the pairs that started; sent again, it goes on where it was cut off.
 */
@Service
public class OrderingPairs {

  /** More pairs than that are no one order. */
  public static final int MOST = 300;

  /** What a reason says of the order, not of a pair: said once. */
  private static final Set<String> OF_THE_ORDER =
      Set.of("orderNumber", "orderOn", "from", "plannedTo");

  private final FindingPairs finding;
  private final AssigningMentors assigning;
  private final HoldingSeats seats;
  private final KeepingProgramme programmes;
  private final Reach reach;
  private final StaffDirectory directory;
  private final Clock clock;

  OrderingPairs(
      FindingPairs finding,
      AssigningMentors assigning,
      HoldingSeats seats,
      KeepingProgramme programmes,
      Reach reach,
      StaffDirectory directory,
      Clock clock) {
    this.finding = finding;
    this.assigning = assigning;
    this.seats = seats;
    this.programmes = programmes;
    this.reach = reach;
    this.directory = directory;
    this.clock = clock;
  }

  /** A pair as it was seen when it was chosen. */
  public record Chosen(PairId pair, long version) {}

  /** Proposals whose mentees are the viewer's people: those an order may name. */
  public List<Stored<MentoringPair>> waiting(Scope scope) {
    return finding.all(scope).stream()
        .filter(stored -> stored.state().status() == Status.PROPOSED)
        .filter(
            stored ->
                stored.state().terms().mentees().stream()
                    .allMatch(mentee -> reach.seesTeacher(scope, mentee)))
        .toList();
  }

  /**
   * Makes the chosen proposals active by one order.
   *
   * @throws org.springframework.web.ErrorResponseException 404 for somebody else's pair, 412 if one
   *     has changed since it was chosen, 422 if one may not start
   */
  public List<Stored<MentoringPair>> order(List<Chosen> chosen, JointOrder asked, Scope scope) {
    if (chosen.isEmpty() || chosen.size() > MOST) {
      throw Problems.refused(
          Reason.at("pairs", "order.pairs", "Отметьте пары, которые войдут в приказ."));
    }
    List<Stored<MentoringPair>> pairs =
        chosen.stream().map(one -> reach.require(scope, one.pair())).toList();
    JointOrder order = asked.issuedBy(issuer(pairs));
    List<Stored<MentoringPair>> open = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Stored<MentoringPair> pair = pairs.get(i);
      if (!done(pair.state(), order)) {
        if (pair.version() != chosen.get(i).version()) {
          throw Problems.stale();
        }
        open.add(pair);
      }
    }
    requireStartable(open, order, scope);
    open.forEach(
        one -> assigning.start(one.state().id(), one.version(), order.of(one.state()), scope));
    return chosen.stream().map(one -> reach.require(scope, one.pair())).toList();
  }

  /** Draws the plan of the pattern up for those that have none yet. */
  public void draft(List<Stored<MentoringPair>> started, Scope scope) {
    started.stream()
        .filter(one -> one.state().programme().meetings().isEmpty())
        .forEach(one -> programmes.draft(one.state().id(), one.version(), scope));
  }

  /** Pairs of one organisation are its own affair; of several, the department's. */
  private static Issuer issuer(List<Stored<MentoringPair>> pairs) {
    Set<Object> places =
        pairs.stream().map(p -> p.state().place().organisation()).collect(Collectors.toSet());
    return places.size() == 1 && !places.contains(null) ? Issuer.ORGANISATION : Issuer.MUNICIPALITY;
  }

  private static boolean done(MentoringPair pair, JointOrder order) {
    return pair.status() == Status.ACTIVE && Objects.equals(pair.terms().order(), order.order());
  }

  private void requireStartable(List<Stored<MentoringPair>> open, JointOrder order, Scope scope) {
    Set<Reason> reasons = new java.util.LinkedHashSet<>();
    List<Terms> before = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    for (Stored<MentoringPair> stored : open) {
      MentoringPair pair = stored.state();
      Terms terms = order.of(pair);
      assigning.requireKnown(terms, scope);
      if (pair.status() != Status.PROPOSED) {
        reasons.add(of(pair, Reason.of("order.started", "пара уже не предложение")));
      } else if (pair.start(terms, load(pair.id(), terms, before), today)
          instanceof Refused<MentoringPair, MentoringEvent> refused) {
        refused.reasons().forEach(reason -> reasons.add(of(pair, reason)));
      }
      before.add(terms);
    }
    if (!reasons.isEmpty()) {
      throw Problems.refused(List.copyOf(reasons));
    }
  }

  /** What the mentors carry once the pairs named before have started. */
  private Load load(PairId id, Terms terms, List<Terms> before) {
    Load load = seats.load(id, terms);
    for (TeacherId mentor : terms.mentors()) {
      Set<TeacherId> more = new HashSet<>();
      before.stream()
          .filter(other -> other.mentors().contains(mentor))
          .forEach(other -> more.addAll(other.mentees()));
      load = more.isEmpty() ? load : load.with(mentor, more);
    }
    return load;
  }

  private Reason of(MentoringPair pair, Reason reason) {
    if (reason.field() != null && OF_THE_ORDER.contains(reason.field())) {
      return reason;
    }
    String names = names(pair.terms().mentors()) + " → " + names(pair.terms().mentees());
    String field = Map.of("consents", "consentOn").getOrDefault(field(reason), field(reason));
    boolean asked = field.equals("consentOn") || field.equals("menteesAgreedOn");
    return new Reason(reason.code(), names + ": " + reason.message(), asked ? field : "pairs");
  }

  private static String field(Reason reason) {
    return reason.field() == null ? "pairs" : reason.field();
  }

  private String names(List<TeacherId> people) {
    return people.stream()
        .map(one -> directory.shortName(one.value()))
        .collect(Collectors.joining(", "));
  }
}
