package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * Что сделано: one result of an item; what is repeated has several.
 *
 * @param words what came of it
 * @param document number of a document or a link; may be empty
 * @param activity id of the activity that fulfilled it; {@code null} if none did
 * @param series id of the series whose closing fulfilled it; {@code null} if none did
 */
public record Result(String words, String document, LocalDate on, String activity, String series) {

  private static final int LONGEST = 2_000;

  public Result {
    words = words == null ? "" : words.strip();
    document = document == null ? "" : document.strip();
  }

  /** What a person tells. */
  public static Result told(String words, String document, LocalDate on) {
    return new Result(words, document, on, null, null);
  }

  /** Answers whether the document is an address that can be opened. */
  public boolean linked() {
    return document.matches("(?i)https?://\\S+");
  }

  List<Reason> objections(boolean needsDocument, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (words.isEmpty() || words.length() > LONGEST) {
      reasons.add(
          Reason.at("words", "item.result", "Напишите, что сделано: без результата не закрыть."));
    }
    if (needsDocument && document.isEmpty() && activity == null) {
      reasons.add(
          Reason.at(
              "document", "item.document", "Этот пункт закрывают документом: номер или ссылка."));
    }
    if (on == null || on.isAfter(today)) {
      reasons.add(
          Reason.at("on", "item.on", "Укажите день, когда это сделано, не позже сегодняшнего."));
    }
    return reasons;
  }
}
