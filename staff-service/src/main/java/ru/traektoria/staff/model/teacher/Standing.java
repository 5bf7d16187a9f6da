package ru.traektoria.staff.model.teacher;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.time.Period;

/** Dated statuses of a person: presence at work, recognition, victories, кадровый резерв. */
public record Standing(
    List<Presence> presences,
    List<Recognition> recognitions,
    List<Victory> victories,
    List<Reserve> reserves) {

  public Standing {
    presences = presences == null ? List.of() : List.copyOf(presences);
    recognitions = recognitions == null ? List.of() : List.copyOf(recognitions);
    victories = victories == null ? List.of() : List.copyOf(victories);
    reserves = reserves == null ? List.of() : List.copyOf(reserves);
  }

  /** Somebody of whom nothing is recorded: employed while an assignment lasts. */
  public static Standing plain() {
    return new Standing(null, null, null, null);
  }

  /** With other dated presences at work. */
  public Standing withPresences(List<Presence> changed) {
    return new Standing(changed, recognitions, victories, reserves);
  }

  /** With other memberships and awards. */
  public Standing withRecognitions(List<Recognition> changed) {
    return new Standing(presences, changed, victories, reserves);
  }

  /** With other victories. */
  public Standing withVictories(List<Victory> changed) {
    return new Standing(presences, recognitions, changed, reserves);
  }

  /** With other entries in the reserve. */
  public Standing withReserves(List<Reserve> changed) {
    return new Standing(presences, recognitions, victories, changed);
  }

  /** Leave is a dated interval, dismissal begins on the day after the last day of work. */
  public record Presence(Kind status, LocalDate from, LocalDate to) {

    /** Кадровый статус. */
    public enum Kind {
      EMPLOYED("работает"),
      ON_LEAVE("в длительном отпуске"),
      DISMISSED("уволен");

      private final String title;

      Kind(String title) {
        this.title = title;
      }

      /** Russian, lower case. */
      public String title() {
        return title;
      }
    }

    /** When it holds. */
    public Period period() {
      return new Period(from, to);
    }
  }

  /**
   * Membership and awards (S1 методический актив).
   *
   * @param detail which award, which order; {@code null} where not needed
   */
  public record Recognition(Kind kind, String detail, LocalDate from, LocalDate to) {

    /** What a person is recognised as. */
    public enum Kind {
      METHODICAL_ACTIVE("муниципальный методический актив"),
      REGIONAL_METHODIST("региональный методист"),
      /** Entered before posts and orders were asked: shown, no longer offered ({@link Reserve}). */
      RESERVE("кадровый резерв"),
      YOUNG_HEADS_SCHOOL("школа молодого руководителя"),
      AWARD("награда"),
      AWARD_NOMINATION("представление к награде");

      private final String title;

      Kind(String title) {
        this.title = title;
      }

      /** Whether others hear of it: the methodical asset is counted (A.2), an award is not. */
      public boolean told() {
        return this == METHODICAL_ACTIVE || this == REGIONAL_METHODIST;
      }

      /** Russian, lower case. */
      public String title() {
        return title;
      }
    }

    /** When it holds. */
    public Period period() {
      return new Period(from, to);
    }
  }

  /**
   * With what a contest on the platform told: a victory, or {@code null} where there is none any
   * more. What was told before of the same participation goes.
   */
  public Standing told(String participation, Victory victory) {
    Stream<Victory> others =
        victories.stream().filter(one -> !participation.equals(one.participation()));
    return withVictories(Stream.concat(others, Stream.ofNullable(victory)).toList());
  }

  /**
   * Победа в конкурсе: makes a leader of a teacher (S0 §4).
   *
   * @param participation of the contest on the platform it comes from; {@code null} where a person
   *     or a file told it
   */
  public record Victory(String contest, Place place, LocalDate on, String participation) {

    /** A victory a person or a file tells of. */
    public Victory(String contest, Place place, LocalDate on) {
      this(contest, place, on, null);
    }

    /** Победитель, призёр. */
    public enum Place {
      WINNER("победитель"),
      PRIZE_WINNER("призёр");

      private final String title;

      Place(String title) {
        this.title = title;
      }

      /** Russian, lower case. */
      public String title() {
        return title;
      }
    }
  }
}
