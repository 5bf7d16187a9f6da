package ru.traektoria.route.application.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import ru.traektoria.route.model.portfolio.Participation;
import ru.traektoria.route.model.terms.TeacherId;

/** Who took part in what, as events-service tells it. */
public interface Participations {

  /**
   * An activity's words.
   *
   * @param title {@code null} while nobody named it
   * @param level code of the wire, such as {@code MUNICIPAL}
   */
  record Named(String activity, String title, String level) {}

  List<Participation> of(TeacherId teacher);

  /** The activities known of these, by id. */
  Map<String, Named> named(Collection<String> activities);

  /**
   * A participation as it stands now.
   *
   * @param sequence of the activity's event; an older one changes nothing
   */
  void put(Participation participation, long sequence);

  /** An activity as it stands now; an older sequence changes nothing. */
  void put(Named activity, long sequence);
}
