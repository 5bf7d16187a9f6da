package ru.traektoria.mentoring.model.community;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * Занятие Школы молодого учителя, клуба или заседание объединения, as the events service told it
 * (S1 §1.10, S3 §3.2.2).
 *
 * @param activity its id there
 * @param municipality where
 * @param kind YOUNG_TEACHERS_SCHOOL or ASSOCIATION_MEETING
 * @param title тема
 * @param on day it was or is planned
 * @param held whether it took place
 * @param association the association that holds it, {@code null} if none
 * @param attended who was there
 */
public record Gathering(
    String activity,
    String municipality,
    String kind,
    String title,
    LocalDate on,
    boolean held,
    String association,
    List<TeacherId> attended) {

  /** Школа молодого учителя. */
  public static final String SCHOOL = "YOUNG_TEACHERS_SCHOOL";

  public Gathering {
    attended = attended == null ? List.of() : List.copyOf(attended);
  }

  /** One of which nothing but the id is known. */
  public static Gathering unknown(String activity, String municipality) {
    return new Gathering(activity, municipality, null, "", null, false, null, List.of());
  }

  /** It is planned or held as told; attendance stays. */
  public Gathering told(String what, String about, LocalDate day, boolean took, String by) {
    return new Gathering(activity, municipality, what, about, day, took || held, by, attended);
  }

  /** Somebody was there, or was not after all. */
  public Gathering with(TeacherId teacher, boolean present) {
    Stream<TeacherId> others = attended.stream().filter(one -> !one.equals(teacher));
    return new Gathering(
        activity,
        municipality,
        kind,
        title,
        on,
        held,
        association,
        present ? Stream.concat(others, Stream.of(teacher)).toList() : others.toList());
  }
}
