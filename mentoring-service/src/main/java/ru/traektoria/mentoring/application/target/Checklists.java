package ru.traektoria.mentoring.application.target;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.target.Checklist;
import ru.traektoria.mentoring.model.target.Requirement;
import ru.traektoria.platform.kernel.Decision;

/** Чек-листы организаций, and the list of requirements of a municipality. */
public interface Checklists {

  /** The checklist of an organisation; empty where nothing was said. */
  Checklist of(Place place);

  /** All of a municipality by organisation. */
  Map<String, Checklist> in(String municipality);

  /** Finds or begins, decides, saves. */
  void change(Place place, Function<Checklist, Decision<Checklist, Object>> how);

  /** What a municipality asks for; the common list until it changes it. */
  List<Requirement> requirements(String municipality);

  /** Writes the list anew. */
  void require(String municipality, List<Requirement> requirements);
}
