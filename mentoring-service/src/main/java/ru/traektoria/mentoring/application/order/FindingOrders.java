package ru.traektoria.mentoring.application.order;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Issuer;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Приказы о закреплении, as the pairs tell of them; pairs of past years count too. */
@Service
public class FindingOrders {

  /**
   * An order with the pairs it names, as far as the viewer sees them.
   *
   * @param organisation whose order it is; {@code null} for one of the department, or where the
   *     mentees of a pair work in several
   */
  public record Issued(
      Order order, OrganisationId organisation, List<Stored<MentoringPair>> pairs) {

    /** How many of its pairs run. */
    public long running() {
      return pairs.stream().filter(one -> one.state().status() == Status.ACTIVE).count();
    }
  }

  private record Key(Order order, OrganisationId organisation) {}

  private final FindingPairs finding;

  FindingOrders(FindingPairs finding) {
    this.finding = finding;
  }

  /** All orders within reach, the latest first. */
  public List<Issued> all(Scope scope) {
    Map<Key, List<Stored<MentoringPair>>> found =
        finding.all(scope).stream()
            .filter(stored -> names(stored.state()))
            .collect(
                Collectors.groupingBy(
                    stored -> key(stored.state()), LinkedHashMap::new, Collectors.toList()));
    return found.entrySet().stream()
        .map(one -> new Issued(one.getKey().order(), one.getKey().organisation(), one.getValue()))
        .sorted(Comparator.comparing((Issued one) -> one.order().on()).reversed())
        .toList();
  }

  /** The pairs that stand in the same order as this one; itself alone where it has none. */
  public List<Stored<MentoringPair>> besides(Stored<MentoringPair> pair, Scope scope) {
    if (!names(pair.state())) {
      return List.of(pair);
    }
    return finding.all(scope).stream()
        .filter(one -> names(one.state()) && key(one.state()).equals(key(pair.state())))
        .toList();
  }

  private static boolean names(MentoringPair pair) {
    Order order = pair.terms().order();
    return order != null && order.on() != null && pair.status() != Status.DECLINED;
  }

  private static Key key(MentoringPair pair) {
    Order order = pair.terms().order();
    boolean department = order.issuer() == Issuer.MUNICIPALITY;
    return new Key(order, department ? null : pair.place().organisation());
  }
}
