package ru.traektoria.staff.model.place;

/** What can happen to a municipality. */
public sealed interface MunicipalityEvent {

  /** The name others show; goes to the directory topic alone. */
  record MunicipalityNamed(MunicipalityId id, RegionId region, String name)
      implements MunicipalityEvent {}
}
