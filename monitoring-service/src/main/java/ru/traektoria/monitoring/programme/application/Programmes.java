package ru.traektoria.monitoring.programme.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.Shelf;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Edition.Approval;
import ru.traektoria.monitoring.programme.model.Passport;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.monitoring.programme.model.RiskMark;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.http.CreationKey;

/** Программы муниципалитета: drafted, approved by an order, corrected every year. */
@Component
public class Programmes {

  private final Shelf<Programme> shelf;
  private final Clock clock;

  Programmes(AggregateStores stores, Clock clock) {
    this.shelf =
        new Shelf<>(
            stores,
            "programmes",
            Programme.class,
            "Программа",
            p -> new Shelf.Place(p.municipality(), ""));
    this.clock = clock;
  }

  public List<Stored<Programme>> of(String municipality) {
    return shelf.of(municipality);
  }

  /** One of the municipality ({@code null}: of any); 404 for somebody else's. */
  public Stored<Programme> get(String id, String municipality) {
    return shelf.get(id, municipality);
  }

  public Stored<Programme> begin(
      CreationKey key, String municipality, String table, Passport passport, String by) {
    return shelf.create(key, Programme.begun(municipality, table, passport, by, today()));
  }

  /** Changes the draft; an approved edition is refused. */
  public Stored<Programme> edit(
      String id, String municipality, long version, UnaryOperator<Edition> change) {
    return change(id, municipality, version, p -> p.edited(change));
  }

  public Stored<Programme> approve(
      String id, String municipality, long version, Approval approval) {
    return change(id, municipality, version, p -> p.approved(approval, today()));
  }

  public Stored<Programme> correct(
      String id, String municipality, long version, String why, String by) {
    return change(id, municipality, version, p -> p.corrected(why, by, today()));
  }

  /** Says how a risk stands, whether the edition is approved or not. */
  public Stored<Programme> mark(String id, String municipality, long version, RiskMark mark) {
    return change(id, municipality, version, p -> p.marked(mark));
  }

  private Stored<Programme> change(
      String id,
      String municipality,
      long version,
      Function<Programme, Decision<Programme, Object>> decide) {
    return shelf.change(id, municipality, version, decide);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
