package ru.traektoria.events.bulletin.model;

import java.util.List;
import ru.traektoria.events.model.Place.OrganisationId;

/**
 * Кому бюллетень (S4-25: адресность и дифференциация).
 *
 * @param organisations who has to confirm; fixed when it is sent
 * @param people who of these organisations reads it in the portal
 * @param positions names of positions; empty for all
 * @param subjects codes of subjects; empty for all
 */
public record Audience(
    List<OrganisationId> organisations,
    People people,
    List<String> positions,
    List<String> subjects) {

  public Audience {
    organisations = organisations == null ? List.of() : organisations.stream().distinct().toList();
    people = people == null ? People.NOBODY : people;
    positions = positions == null ? List.of() : List.copyOf(positions);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
  }

  /** Кто из работников (S3-158: педагоги, управленцы). */
  public enum People {
    NOBODY("Только организациям"),
    EVERYBODY("И всем работникам"),
    PEDAGOGUES("И педагогам"),
    LEADERS("И управленцам");

    private final String label;

    People(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  /** Answers whether the organisation has to confirm it. */
  public boolean has(String organisation) {
    return organisations.stream().anyMatch(one -> one.value().equals(organisation));
  }

  /** A person as the audience looks at them. */
  public record Reader(
      List<String> organisations, boolean pedagogue, String position, List<String> subjects) {}

  /** Answers whether it is for this person. */
  public boolean fits(Reader reader) {
    boolean kind =
        switch (people) {
          case NOBODY -> false;
          case EVERYBODY -> true;
          case PEDAGOGUES -> reader.pedagogue();
          case LEADERS -> !reader.pedagogue();
        };
    return kind
        && reader.organisations().stream().anyMatch(this::has)
        && (positions.isEmpty() || positions.contains(reader.position()))
        && (subjects.isEmpty() || reader.subjects().stream().anyMatch(subjects::contains));
  }
}
