package ru.traektoria.route.application.reported;

import java.util.List;
import java.util.Optional;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.terms.ArrivalState;

/** Every course completion that the ЦНППМ reported, by the centre's own number. */
public interface CourseArrivals {

  Optional<CourseArrival> find(String externalId);

  /** The newest edition replaces the former. */
  void save(CourseArrival arrival);

  /** In these states, newest first. */
  List<CourseArrival> in(ArrivalState... states);
}
