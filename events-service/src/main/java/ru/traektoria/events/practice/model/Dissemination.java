package ru.traektoria.events.practice.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Распространение: one showing or publication of a practice (S0-37, S1-67).
 *
 * @param id derived from practice, kind, day and title
 * @param kind мастер-класс, публикация, семинар …
 * @param title where it was, may be empty
 * @param link where it can be seen, may be empty
 * @param activity the activity of the portal, {@code null} if it was elsewhere
 */
public record Dissemination(
    DisseminationId id,
    ActivityKind kind,
    Level level,
    LocalDate on,
    String title,
    String link,
    String activity) {

  /** Kinds at which a practice can be shown. */
  public static final Set<ActivityKind> KINDS =
      EnumSet.of(
          ActivityKind.MASTER_CLASS,
          ActivityKind.PUBLICATION,
          ActivityKind.SEMINAR,
          ActivityKind.WEBINAR,
          ActivityKind.CONFERENCE,
          ActivityKind.PEDAGOGICAL_READINGS,
          ActivityKind.ROUND_TABLE,
          ActivityKind.OPEN_LESSON,
          ActivityKind.ASSOCIATION_MEETING,
          ActivityKind.METHODICAL_COUNCIL,
          ActivityKind.PEDAGOGICAL_COUNCIL,
          ActivityKind.METHODICAL_DAY,
          ActivityKind.SUBJECT_WEEK,
          ActivityKind.YOUNG_TEACHERS_SCHOOL,
          ActivityKind.OTHER);

  public Dissemination {
    title = title == null ? "" : title.strip();
    link = link == null ? "" : link.strip();
    activity = activity == null || activity.isBlank() ? null : activity;
  }

  /** As it is told, before it is known of which practice. */
  public static Dissemination told(
      ActivityKind kind, Level level, LocalDate on, String title, String link, String activity) {
    return new Dissemination(null, kind, level, on, title, link, activity);
  }

  Dissemination of(PracticeId practice) {
    String derived =
        Ids.derived(
            practice.value(), kind.name(), on.toString(), Objects.toString(activity, title));
    return new Dissemination(new DisseminationId(derived), kind, level, on, title, link, activity);
  }

  List<Reason> objections(LocalDate approvedOn, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (kind == null || !KINDS.contains(kind)) {
      reasons.add(Reason.at("kind", "practice.shown-kind", "Выберите, как показали практику."));
    }
    if (level == null) {
      reasons.add(Reason.at("level", "practice.shown-level", "Выберите уровень."));
    }
    if (on == null) {
      reasons.add(Reason.at("on", "practice.shown-on", "Укажите дату."));
    } else if (on.isAfter(today)) {
      reasons.add(Reason.at("on", "practice.shown-on", "Эта дата ещё не наступила."));
    } else if (on.isBefore(approvedOn)) {
      reasons.add(
          Reason.at(
              "on",
              "practice.shown-on",
              "Сначала одобрение, потом распространение: дата не раньше заключения эксперта."));
    }
    if (!link.isEmpty() && !link.matches("https?://\\S+")) {
      reasons.add(
          Reason.at("link", "practice.shown-link", "Ссылка начинается с http:// или https://."));
    }
    return reasons;
  }

  /** Id of a dissemination. */
  public record DisseminationId(String value) {
    public DisseminationId {
      Objects.requireNonNull(value, "DisseminationId");
    }
  }
}
