package ru.traektoria.route.model.terms;

/**
 * Who decides, as it is remembered beside the decision.
 *
 * @param subject the account; {@code null} for the platform itself
 * @param teacher the acting teacher, if the account belongs to one
 */
public record Actor(Capacity capacity, String subject, TeacherId teacher) {

  /** In what capacity somebody acts; only what rules of routes and courses distinguish. */
  public enum Capacity {
    TEACHER("педагог"),
    SCHOOL_LEAD("завуч"),
    METHODIST("методист"),
    CNPPM("ЦНППМ"),
    PLATFORM("платформа");

    private final String label;

    Capacity(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** What the regional centre sends. */
  public static final Actor CENTRE = new Actor(Capacity.CNPPM, null, null);

  /** What follows from an event, with nobody at a keyboard. */
  public static final Actor PLATFORM = new Actor(Capacity.PLATFORM, null, null);

  public boolean is(Capacity other) {
    return capacity == other;
  }
}
