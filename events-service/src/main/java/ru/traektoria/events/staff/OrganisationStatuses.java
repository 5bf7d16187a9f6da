package ru.traektoria.events.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Статусы организаций: which schools show low results on a day (ШНОР, S3-136). */
@Component
public class OrganisationStatuses implements Intake {

  private static final String CHANGED = "ru.traektoria.OrganisationChanged.v1";
  private static final String LOW_RESULTS = "LOW_RESULTS";

  private final AggregateStore<Organisation> store;

  OrganisationStatuses(AggregateStores stores) {
    this.store =
        stores.open(
            "organisation_statuses",
            Organisation.class,
            organisation -> Map.of("municipality", organisation.municipality()));
  }

  /** The fields of OrganisationChanged that are needed. */
  record Organisation(String organisation, String municipality, List<Status> statuses) {
    Organisation {
      statuses = statuses == null ? List.of() : statuses;
    }

    /** One dated status. */
    record Status(String status, LocalDate from, LocalDate to) {
      boolean on(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
      }
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(CHANGED);
  }

  @Override
  public void on(EventMessage event) {
    Organisation told = event.data(Organisation.class);
    store.react(told.organisation(), event, known -> Decision.unchanged(told));
  }

  /** Organisations of a municipality with low results on the day. */
  public Set<String> lowResults(String municipality, LocalDate day) {
    return store.query(new Document("municipality", municipality)).stream()
        .map(Stored::state)
        .filter(
            o -> o.statuses().stream().anyMatch(s -> s.status().equals(LOW_RESULTS) && s.on(day)))
        .map(Organisation::organisation)
        .collect(Collectors.toSet());
  }
}
