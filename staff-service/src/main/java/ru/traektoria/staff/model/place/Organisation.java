package ru.traektoria.staff.model.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationChanged;
import ru.traektoria.staff.model.place.OrganisationEvent.OrganisationNamed;
import ru.traektoria.staff.model.time.Period;

/**
 * Образовательная организация. Renames and mergers keep their history: a name has the day from
 * which it is used, a merged organisation knows its successor.
 *
 * @param names oldest first, never empty in a stored organisation
 * @param closedOn last day, {@code null} while it works
 * @param mergedInto successor of a merged organisation, else {@code null}
 */
public record Organisation(
    OrganisationId id,
    MunicipalityId municipality,
    RegionId region,
    List<Name> names,
    Traits traits,
    LocalDate openedOn,
    LocalDate closedOn,
    OrganisationId mergedInto) {

  /** A name and the day from which it is used ({@code null}: from the beginning). */
  public record Name(String full, String brief, LocalDate from) {}

  /** What may change without history of its own, and the dated statuses. */
  public record Traits(
      OrganisationKind kind, boolean small, String address, List<OrganisationStatus> statuses) {
    public Traits {
      statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }
  }

  /** Takes an organisation into the register. */
  public static Decision<Organisation, OrganisationEvent> open(
      OrganisationId id, Municipality municipality, Name name, Traits traits, LocalDate openedOn) {
    Organisation opened =
        new Organisation(
            id, municipality.id(), municipality.region(), List.of(), traits, openedOn, null, null);
    return decide(null, opened.named(name));
  }

  /** Gives a new name from a day on; the old ones stay. */
  public Decision<Organisation, OrganisationEvent> rename(Name name) {
    return decide(this, named(name));
  }

  /** Changes kind, flags and statuses. */
  public Decision<Organisation, OrganisationEvent> describe(Traits changed, LocalDate opened) {
    return decide(
        this,
        new Organisation(id, municipality, region, names, changed, opened, closedOn, mergedInto));
  }

  /** Closes on the last day of work, naming the successor where it is merged into another one. */
  public Decision<Organisation, OrganisationEvent> close(LocalDate on, OrganisationId successor) {
    if (closedOn != null && !closedOn.equals(on)) {
      return Decision.refuse(
          Reason.at("on", "organisation.closed", "Организация уже закрыта в другой день."));
    }
    return decide(
        this, new Organisation(id, municipality, region, names, traits, openedOn, on, successor));
  }

  /** The name used last. */
  public Name name() {
    return names.get(names.size() - 1);
  }

  /** The name that was used on the day. */
  public Name nameOn(LocalDate day) {
    Name used = names.get(0);
    for (Name name : names) {
      used = name.from() == null || !name.from().isAfter(day) ? name : used;
    }
    return used;
  }

  /** When it works. */
  public Period life() {
    return new Period(openedOn, closedOn);
  }

  private Organisation named(Name name) {
    List<Name> all = new ArrayList<>(names);
    if (!names.isEmpty() && sameWords(name(), name)) {
      return this;
    }
    all.add(name);
    return new Organisation(
        id, municipality, region, List.copyOf(all), traits, openedOn, closedOn, mergedInto);
  }

  private static boolean sameWords(Name one, Name other) {
    return one.full().equals(other.full()) && one.brief().equals(other.brief());
  }

  private static Decision<Organisation, OrganisationEvent> decide(
      Organisation before, Organisation after) {
    List<Reason> reasons = OrganisationRule.reasons(after);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<OrganisationEvent> events = new ArrayList<>();
    if (before == null || !before.record().equals(after.record())) {
      events.add(after.record());
    }
    if (before == null || !before.title().equals(after.title())) {
      events.add(after.title());
    }
    return Decision.accept(after, events);
  }

  private OrganisationChanged record() {
    return new OrganisationChanged(
        id,
        municipality,
        region,
        traits.kind(),
        traits.small(),
        openedOn,
        closedOn,
        mergedInto,
        traits.statuses());
  }

  private OrganisationNamed title() {
    return new OrganisationNamed(id, municipality, traits.kind(), name().full(), name().brief());
  }
}
