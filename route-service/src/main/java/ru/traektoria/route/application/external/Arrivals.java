package ru.traektoria.route.application.external;

import java.util.List;
import java.util.Optional;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.terms.ArrivalState;

/** Everything that the ЦНППМ sent, by the centre's own number. */
public interface Arrivals {

  Optional<Arrival> find(String externalId);

  /** The newest edition replaces the former. */
  void save(Arrival arrival);

  /** In these states, newest first. */
  List<Arrival> in(ArrivalState... states);
}
