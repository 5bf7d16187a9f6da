package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * Решение по вопросу повестки.
 *
 * @param id of the decision, kept through corrections of the protocol
 * @param text что решили
 * @param owner кто отвечает
 * @param due контрольный срок; {@code null} for what needs no control («принять к сведению»)
 */
public record Resolution(String id, String text, Somebody owner, LocalDate due) {

  private static final int LONGEST = 2000;

  public Resolution {
    text = text == null ? "" : text.strip();
    owner = owner == null ? Somebody.nobody() : owner;
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
    if (owner.tooLong()) {
      faults.add(Reason.at("ownerWords", "somebody.long", "Не длиннее 200 знаков."));
    }
    return faults;
  }
}
