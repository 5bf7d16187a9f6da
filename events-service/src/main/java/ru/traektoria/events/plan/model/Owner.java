package ru.traektoria.events.plan.model;

import java.util.Objects;
import ru.traektoria.events.model.Place;

/**
 * Whose plan it is: of the municipality, of an organisation or of an association.
 *
 * @param place the municipality, and the organisation of a school's plan or of its ШМО
 * @param association id of the association; {@code null} if it is none's
 */
public record Owner(Place place, String association) {
  public Owner {
    Objects.requireNonNull(place, "place");
  }

  /** Чей план. */
  public enum Kind {
    /** План муниципалитета. */
    MUNICIPALITY,
    /** План организации. */
    ORGANISATION,
    /** План объединения. */
    ASSOCIATION
  }

  /** Whose it is. */
  public Kind kind() {
    if (association != null) {
      return Kind.ASSOCIATION;
    }
    return place.organisation() == null ? Kind.MUNICIPALITY : Kind.ORGANISATION;
  }

  /** By what the plans of one owner are found: the kind and the id. */
  public String holder() {
    return switch (kind()) {
      case MUNICIPALITY -> holder(Kind.MUNICIPALITY, place.municipality().value());
      case ORGANISATION -> holder(Kind.ORGANISATION, place.organisation().value());
      case ASSOCIATION -> holder(Kind.ASSOCIATION, association);
    };
  }

  /** The same of an owner whose plans are looked for. */
  public static String holder(Kind kind, String id) {
    return kind + " " + id;
  }
}
