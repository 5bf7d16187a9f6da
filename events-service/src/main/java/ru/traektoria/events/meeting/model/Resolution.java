package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * Решение по вопросу повестки.
 *
 * @param id of the decision, kept through corrections of the protocol
 * @param kind вид решения (S1-80); {@code null} only where it was written before kinds were asked
 * @param text что решили
 * @param owner кто отвечает
 * @param due контрольный срок; {@code null} for what needs no control («принять к сведению»)
 */
public record Resolution(String id, Kind kind, String text, Somebody owner, LocalDate due) {

  private static final int LONGEST = 2000;

  public Resolution {
    kind = kind == null && due != null ? Kind.ASSIGNMENT : kind;
    text = text == null ? "" : text.strip();
    owner = owner == null ? Somebody.nobody() : owner;
  }

  /** Вид решения: what it does, so that nobody has to guess it from the words. */
  public enum Kind {
    /** Допуск, such as to examinations; whom it lets in stands in the school's order (S1-80). */
    ADMISSION("Допуск"),
    /** Утверждение of a plan, a report, a document. */
    APPROVAL("Утверждение"),
    /** Рекомендация. */
    RECOMMENDATION("Рекомендация"),
    /** Поручение: somebody does it by a day. */
    ASSIGNMENT("Поручение"),
    /** Принято к сведению: nothing follows. */
    NOTED("К сведению");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The users' word. */
    public String label() {
      return label;
    }
  }

  /** Answers whether it stays under control until it is done: it has a term (S1-98). */
  public boolean assignment() {
    return due != null;
  }

  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (text.isEmpty() || text.length() > LONGEST) {
      faults.add(
          Reason.at("text", "resolution.text", "Напишите решение, не длиннее 2 000 знаков."));
    }
    if (assignment() && owner.unknown()) {
      faults.add(
          Reason.at("owner", "resolution.owner", "У решения есть срок: назовите, кто отвечает."));
    }
    if (kind == Kind.ASSIGNMENT && !assignment()) {
      faults.add(Reason.at("due", "resolution.term", "У поручения есть срок: назовите день."));
    }
    if (kind == Kind.NOTED && assignment()) {
      faults.add(
          Reason.at("due", "resolution.noted", "«К сведению» не контролируют: уберите срок."));
    }
    if (owner.tooLong()) {
      faults.add(Reason.at("ownerWords", "somebody.long", "Не длиннее 200 знаков."));
    }
    return faults;
  }
}
