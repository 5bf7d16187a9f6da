package ru.traektoria.platform.events.intake;

import java.util.Set;
import ru.traektoria.platform.events.EventMessage;

/**
 * What a service does with events of others. Called once per event and aggregate order in effect,
 * at least once in fact: use {@code AggregateStore.react} or ids derived from the event, so that a
 * repeat finds what the first time made.
 */
public interface Intake {

  /** Full wire types, such as {@code ru.traektoria.RouteApproved.v1}. */
  Set<String> types();

  /**
   * Takes the event in. An outage of the store may pass through as it is: the consumer then waits.
   * Any other exception parks the event and what follows of its key.
   */
  void on(EventMessage event);
}
