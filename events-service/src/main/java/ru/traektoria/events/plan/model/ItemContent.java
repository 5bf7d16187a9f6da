package ru.traektoria.events.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param kind форма работы, as somebody chose it; {@code null} leaves it to the title
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
    boolean needsDocument,
    ItemKind kind) {

  private static final int LONGEST = 1_000;
  private static final int LONGEST_DETAILS = 4_000;
  private static final Pattern CODE =
      Pattern.compile("(T|Т|P|П|PU|ПУ|E|Э|SC)(\\.?\\d+(?:\\.\\d+)?)");
  private static final Map<String, String> TRACKS =
      Map.of("Т", "T", "П", "P", "ПУ", "PU", "Э", "E");

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

  /** An item of which nobody has said what form it takes. */
  public ItemContent(
      String title,
      String details,
      String when,
      Responsible responsible,
      Aim aim,
      String funding,
      String place,
      String expected,
      boolean needsDocument) {
    this(title, details, when, responsible, aim, funding, place, expected, needsDocument, null);
  }

  /** Форма работы: chosen, or told by the title beyond doubt. */
  public Optional<ItemKind> form() {
    return kind == null ? ItemKind.guessed(title) : Optional.of(kind);
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

    /** The code, if it is one and not words: «Т1.8», «SC.6», «Э.10». */
    Optional<String> code() {
      Matcher said = CODE.matcher(indicator.toUpperCase(Locale.ROOT));
      return said.matches()
          ? Optional.of(TRACKS.getOrDefault(said.group(1), said.group(1)) + said.group(2).strip())
          : Optional.empty();
    }
  }

  /** The same with another срок. */
  ItemContent at(String other) {
    return new ItemContent(
        title, details, other, responsible, aim, funding, place, expected, needsDocument, kind);
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
