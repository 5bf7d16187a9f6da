package ru.traektoria.events.consultation.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.model.TeacherId;

/**
 * Проведённая консультация, as the methodist records it (S0-43, S0-69).
 *
 * @param teachers who was advised; empty for the public
 * @param organisations who was supported: those chosen and those of the teachers
 * @param minutes how long, {@code null} if nobody looked at the clock
 * @param words what it was about; for the public, where it was (S4-30). Never leaves the service
 */
public record Given(
    Kind kind,
    Mode mode,
    LocalDate on,
    List<TeacherId> teachers,
    List<OrganisationId> organisations,
    Integer minutes,
    String words) {

  public Given {
    teachers = teachers == null ? List.of() : teachers.stream().distinct().toList();
    organisations = organisations == null ? List.of() : organisations.stream().distinct().toList();
    words = words == null ? "" : words.strip();
  }

  /** Вид консультации. */
  public enum Kind {
    INDIVIDUAL("Индивидуальная"),
    GROUP("Групповая"),
    /** Для населения: no teacher is addressed, none is counted (S4-30). */
    PUBLIC("Для населения, в СМИ");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  /** Очно или дистанционно. */
  public enum Mode {
    ON_SITE("Очно"),
    REMOTE("Дистанционно");

    private final String label;

    Mode(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }
}
