package ru.traektoria.events.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/**
 * What is to be done, by whom and what comes of it, as people write it.
 *
 * @param title мероприятие
 * @param details содержание; may be empty
 * @param when срок as written
 * @param responsible who answers for it
 * @param aim what it serves
 * @param funding источник финансирования; may be empty
 * @param place место; may be empty
 * @param expected ожидаемый результат; may be empty
 * @param needsDocument it may be closed only with a document or a link (S0-58)
 */
public record ItemContent(
    String title,
    String details,
    String when,
    Responsible responsible,
    Aim aim,
    String funding,
    String place,
    String expected,
    boolean needsDocument) {

  private static final int LONGEST = 1_000;
  private static final int LONGEST_DETAILS = 4_000;

  public ItemContent {
    title = text(title).replaceAll("\\s+", " ");
    details = text(details);
    when = text(when).replaceAll("\\s+", " ");
    responsible = responsible == null ? new Responsible("", List.of()) : responsible;
    aim = aim == null ? new Aim(null, "") : aim;
    funding = text(funding);
    place = text(place);
    expected = text(expected);
  }

  /**
   * Ответственные.
   *
   * @param words roles in words, as in «методисты, руководители ШМО»
   * @param people of the directory
   */
  public record Responsible(String words, List<TeacherId> people) {
    public Responsible {
      words = text(words).replaceAll("\\s+", " ");
      people =
          people == null ? List.of() : people.stream().filter(Objects::nonNull).distinct().toList();
    }
  }

  /**
   * Чему служит.
   *
   * @param task number of a task of the plan from one; {@code null} for none
   * @param indicator целевой показатель, a code or words; may be empty
   */
  public record Aim(Integer task, String indicator) {
    public Aim {
      indicator = text(indicator);
    }
  }

  /** The same with another срок. */
  ItemContent at(String other) {
    return new ItemContent(
        title, details, other, responsible, aim, funding, place, expected, needsDocument);
  }

  List<Reason> objections(int tasks) {
    List<Reason> reasons = new ArrayList<>();
    if (title.isEmpty() || title.length() > LONGEST) {
      reasons.add(
          Reason.at("title", "item.title", "Напишите, что будет сделано, до 1 000 знаков."));
    }
    if (details.length() > LONGEST_DETAILS) {
      reasons.add(Reason.at("details", "item.details", "Содержание длиннее 4 000 знаков."));
    }
    if (aim.task() != null && (aim.task() < 1 || aim.task() > tasks)) {
      reasons.add(Reason.at("task", "item.task", "Такой задачи в плане нет."));
    }
    return reasons;
  }

  private static String text(String said) {
    return said == null ? "" : said.strip();
  }
}
