package ru.traektoria.benchmarks.streams;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads from an event what counts on a day; most events say nothing to what is computed. */
record EventReading(LocalDate day) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> KINDS = Set.of("PEDAGOGUE", "TEACHER");
  private static final Set<String> EMPLOYMENTS = Set.of("MAIN", "INTERNAL_PART_TIME");
  private static final Set<String> PROGRAMMES = Set.of("ADVANCED_TRAINING", "RETRAINING");

  /**
   * Reads.
   *
   * @param type {@code ce_type}
   */
  Optional<Told> read(byte[] type, byte[] data) {
    String name = new String(type, StandardCharsets.UTF_8);
    return switch (name) {
      case "ru.traektoria.TeacherProfileChanged.v1" -> Optional.of(profile(JSON.readTree(data)));
      case "ru.traektoria.AssignmentChanged.v1" -> Optional.of(assignment(JSON.readTree(data)));
      case "ru.traektoria.VacancyChanged.v1" -> Optional.of(vacancy(JSON.readTree(data)));
      case "ru.traektoria.CourseCompleted.v1" -> Optional.of(course(JSON.readTree(data)));
      case "ru.traektoria.DiagnosticCompleted.v1" -> Optional.of(diagnosis(JSON.readTree(data)));
      default -> Optional.empty();
    };
  }

  private Told profile(JsonNode event) {
    String teacher = text(event, "teacher");
    boolean higher = text(event, "education").equals("HIGHER");
    return new Told(Told.Kind.HIGHER_EDUCATION, teacher, "", "", higher);
  }

  private Told assignment(JsonNode event) {
    boolean counts =
        KINDS.contains(text(event, "positionKind"))
            && EMPLOYMENTS.contains(text(event, "employment"))
            && !event.path("removed").asBoolean(false)
            && !date(event, "from", LocalDate.MIN).isAfter(day)
            && !date(event, "to", LocalDate.MAX).isBefore(day);
    return new Told(
        Told.Kind.ASSIGNMENT,
        text(event, "teacher"),
        text(event, "assignment"),
        text(event, "organisation"),
        counts);
  }

  private Told vacancy(JsonNode event) {
    boolean open =
        !date(event, "declaredOn", LocalDate.MAX).isAfter(day)
            && date(event, "closedOn", LocalDate.MAX).isAfter(day);
    String id = text(event, "vacancy");
    return new Told(Told.Kind.VACANCY, id, id, text(event, "organisation"), open);
  }

  private Told course(JsonNode event) {
    boolean counts =
        PROGRAMMES.contains(text(event, "kind")) && thisYear(date(event, "documentOn", null));
    return new Told(Told.Kind.COURSE, text(event, "teacher"), text(event, "course"), "", counts);
  }

  private Told diagnosis(JsonNode event) {
    boolean counts =
        text(event, "site").equals("CNPPM") && thisYear(date(event, "completedOn", null));
    return new Told(
        Told.Kind.DIAGNOSIS, text(event, "teacher"), text(event, "assessment"), "", counts);
  }

  private boolean thisYear(LocalDate on) {
    LocalDate first = LocalDate.of(day.getYear() - (day.getMonthValue() < 9 ? 1 : 0), 9, 1);
    return on != null && !on.isBefore(first) && !on.isAfter(day);
  }

  private static String text(JsonNode event, String field) {
    return event.path(field).asString("");
  }

  private static LocalDate date(JsonNode event, String field, LocalDate missing) {
    String text = text(event, field);
    return text.isEmpty() ? missing : LocalDate.parse(text);
  }
}
