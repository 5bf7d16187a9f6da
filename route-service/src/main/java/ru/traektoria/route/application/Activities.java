package ru.traektoria.route.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.traektoria.route.model.plan.ComingActivity;

/** Предстоящие мероприятия, as events-service announced them. */
public interface Activities {

  /** Those planned in a municipality from a day on, nearest first. */
  List<ComingActivity> coming(String municipality, LocalDate from);

  Optional<ComingActivity> find(String id);

  /**
   * Takes over what was announced or held.
   *
   * @param sequence of the activity's event; an older one changes nothing
   */
  void put(String municipality, ComingActivity activity, long sequence);
}
