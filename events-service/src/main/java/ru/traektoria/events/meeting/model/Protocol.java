package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.model.TeacherId;

/**
 * Подписанный протокол: never changes; a correction is the next revision with its reason.
 *
 * @param number in the book of the association and academic year, without gaps
 * @param revision 1, then one more with each correction
 * @param signedOn day of the signature
 * @param reason why it was corrected; empty for the first revision
 * @param minutes everything that stands in it
 */
public record Protocol(
    int number, int revision, LocalDate signedOn, String reason, Minutes minutes) {

  public Protocol {
    reason = reason == null ? "" : reason;
  }

  /** What stands in the protocol, pinned on the day of the signature. */
  public record Minutes(
      String theme,
      LocalDate heldOn,
      String place,
      Presidium presidium,
      Roll roll,
      List<Carried> carried,
      List<AgendaItem> agenda) {

    public Minutes {
      carried = List.copyOf(carried);
      agenda = List.copyOf(agenda);
    }

    /** Decisions of all items, in order. */
    public List<Resolution> resolutions() {
      return agenda.stream().flatMap(item -> item.resolutions().stream()).toList();
    }
  }

  /** Явка, as the protocol lists it. */
  public record Roll(List<TeacherId> present, List<TeacherId> absent, List<TeacherId> excused) {
    public Roll {
      present = List.copyOf(present);
      absent = List.copyOf(absent);
      excused = List.copyOf(excused);
    }

    /** More than half of those who had to be there were. */
    public boolean quorum() {
      return present.size() * 2 > present.size() + absent.size() + excused.size();
    }
  }

  /**
   * What this meeting heard about a decision of an earlier one.
   *
   * @param number of the protocol that holds the decision
   * @param heldOn its day
   * @param due the term as it stood
   * @param outcome what became of it; {@code null} while it stays under control
   */
  public record Carried(
      int number,
      LocalDate heldOn,
      String text,
      Somebody owner,
      LocalDate due,
      Execution.Outcome outcome,
      String words) {

    /** As the decision stood when a meeting of that day was written down. */
    static Carried of(Assignment assignment) {
      Execution last = assignment.last();
      return new Carried(
          assignment.number(),
          assignment.heldOn(),
          assignment.resolution().text(),
          assignment.resolution().owner(),
          assignment.due(),
          last == null ? null : last.outcome(),
          last == null ? "" : last.words());
    }

    /** Those of the earlier decisions of which a meeting of that day speaks, oldest first. */
    public static List<Carried> on(LocalDate day, List<Assignment> earlier) {
      return earlier.stream()
          .filter(assignment -> assignment.openOn(day))
          .sorted(java.util.Comparator.comparing(Assignment::due))
          .map(Carried::of)
          .toList();
    }
  }
}
