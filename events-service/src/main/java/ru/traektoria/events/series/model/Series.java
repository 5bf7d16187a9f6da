package ru.traektoria.events.series.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.series.model.SeriesEvent.SubjectWeekHeld;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Серия мероприятий: activities that belong together, such as a subject week with its open lessons,
 * the sessions of a school, the sections of a conference.
 *
 * @param place whose it is: a school's, or of the municipality
 * @param association id of the association that holds it; {@code null} if none
 * @param closing how it was closed; {@code null} while it is not
 * @param cancelled will not take place
 */
public record Series(
    SeriesId id,
    Place place,
    String association,
    SeriesTerms terms,
    Closing closing,
    boolean cancelled) {

  /**
   * Закрытие.
   *
   * @param analysis анализ проведения (S1-86); empty where none is asked for
   */
  public record Closing(String analysis, LocalDate on) {}

  /** Планирует серию. */
  public static Decision<Series, SeriesEvent> plan(
      SeriesId id, Place place, String association, SeriesTerms terms) {
    List<Reason> reasons = TermsRule.against(terms);
    return reasons.isEmpty()
        ? Decision.accept(new Series(id, place, association, terms, null, false))
        : Decision.refuse(reasons);
  }

  /** Where it stands on a day. */
  public SeriesState state(LocalDate today) {
    if (cancelled) {
      return SeriesState.CANCELLED;
    }
    if (closing != null) {
      return SeriesState.CLOSED;
    }
    return today.isBefore(terms.from()) ? SeriesState.PLANNED : SeriesState.RUNNING;
  }

  /** Answers whether activities may still come into it. */
  public boolean open() {
    return closing == null && !cancelled;
  }

  /** Its days have passed and nobody has closed it. */
  public boolean forgotten(LocalDate today) {
    return open() && terms.to().isBefore(today);
  }

  /** Changes what is said of it. */
  public Decision<Series, SeriesEvent> change(SeriesTerms other) {
    if (!open()) {
      return Decision.refuse(over());
    }
    List<Reason> reasons = TermsRule.against(other);
    return reasons.isEmpty()
        ? Decision.accept(new Series(id, place, association, other, null, false))
        : Decision.refuse(reasons);
  }

  /** Закрывает: nothing is ahead any more, and a week is analysed. */
  public Decision<Series, SeriesEvent> close(
      String analysis, List<Activity> sessions, LocalDate today) {
    String said = analysis == null ? "" : analysis.strip();
    List<Reason> reasons = ClosingRule.against(this, sessions, said);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Series closed = new Series(id, place, association, terms, new Closing(said, today), false);
    return terms.kind().ofSubjects()
        ? Decision.accept(closed, closed.held(sessions, null))
        : Decision.accept(closed);
  }

  /** Opens a closed one again: something was forgotten. */
  public Decision<Series, SeriesEvent> reopen() {
    if (closing == null) {
      return Decision.refuse(Reason.of("series.not-closed", "Эта серия не закрыта."));
    }
    Series open = new Series(id, place, association, terms, null, false);
    return terms.kind().ofSubjects()
        ? Decision.accept(open, held(List.of(), true))
        : Decision.accept(open);
  }

  /** Отменяет: only what has no activity any more. */
  public Decision<Series, SeriesEvent> cancel(List<Activity> sessions) {
    if (!open()) {
      return Decision.refuse(over());
    }
    long left = sessions.stream().filter(a -> a.status() != Status.CANCELLED).count();
    return left == 0
        ? Decision.accept(new Series(id, place, association, terms, null, true))
        : Decision.refuse(
            Reason.of(
                "series.has-activities",
                "Сначала отмените мероприятия серии или уберите их из неё: осталось "
                    + left
                    + "."));
  }

  private SubjectWeekHeld held(List<Activity> sessions, Boolean annulled) {
    return new SubjectWeekHeld(
        id,
        place.municipality(),
        place.organisation(),
        terms.kind(),
        terms.subjects(),
        terms.from(),
        terms.to(),
        (int) sessions.stream().filter(a -> a.status() == Status.HELD).count(),
        closing == null ? null : closing.on(),
        annulled);
  }

  private static Reason over() {
    return Reason.of("series.over", "Серия закрыта или отменена: этого изменить нельзя.");
  }
}
