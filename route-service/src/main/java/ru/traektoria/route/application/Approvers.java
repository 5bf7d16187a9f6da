package ru.traektoria.route.application;

import java.util.Set;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Кто утверждает маршруты: a setting of each municipality (domain.md §2.3). */
public interface Approvers {

  /** Until a municipality decides: the methodist and the school lead. */
  Set<Capacity> USUAL = Set.of(Capacity.METHODIST, Capacity.SCHOOL_LEAD);

  Set<Capacity> of(String municipality);

  void set(String municipality, Set<Capacity> approvers);
}
