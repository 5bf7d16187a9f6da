package ru.traektoria.staff.persistence;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.rule.AgeGroup;

/**
 * What a list of teachers is narrowed to; {@code null} or empty narrows nothing.
 *
 * @param reach where the viewer may look
 * @param work which assignments must run on the day
 * @param text words of the name, in any order and case
 * @param on the day for which everything is asked
 */
public record TeacherFilter(Reach reach, Work work, Traits traits, String text, LocalDate on) {

  /** The scope of the viewer. */
  public record Reach(String municipality, String organisation, String teacher) {}

  /**
   * Which assignments must run on the day.
   *
   * @param positions codes, one of which must be held; {@code null}: any
   */
  public record Work(String organisation, String subject, List<String> positions) {

    boolean any() {
      return organisation == null && subject == null && positions == null;
    }
  }

  /** What the person must be on the day. */
  public record Traits(
      CategoryWanted category,
      AgeGroup age,
      Young young,
      Presence presence,
      ReserveWanted reserve) {}

  /** Who is in the reserve on the day, for which post. */
  public enum ReserveWanted {
    ANY("в резерве"),
    HEAD("в резерве на руководителя"),
    DEPUTY("в резерве на заместителя");

    private final String title;

    ReserveWanted(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }

  /** Which category counts on the day. */
  public enum CategoryWanted {
    HIGHEST("высшая"),
    FIRST("первая"),
    NONE("без категории");

    private final String title;

    CategoryWanted(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }

  /** Which of the two meanings of young. */
  public enum Young {
    SPECIALIST("молодой специалист (стаж до 3 лет)"),
    TEACHER("молодой педагог (до 35 лет)");

    private final String title;

    Young(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }

  /** Who is listed. */
  public enum Presence {
    /** Employed or on leave: the default. */
    IN_STAFF("в штате"),
    EMPLOYED("работают"),
    ON_LEAVE("в отпуске"),
    DISMISSED("уволены"),
    ANY("все");

    private final String title;

    Presence(String title) {
      this.title = title;
    }

    /** Russian. */
    public String title() {
      return title;
    }
  }
}
