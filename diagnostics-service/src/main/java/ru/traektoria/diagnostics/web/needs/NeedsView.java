package ru.traektoria.diagnostics.web.needs;

import java.util.List;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.ItemKind;

/**
 * Сводка опроса as it is shown and answered over REST: sums without names.
 *
 * @param invited within the viewer's scope
 * @param answered who finished, whether or not they opened the answers
 * @param opened whose consent lets the viewer's side count them
 * @param hidden the part asked for is too small to be shown: then it has neither themes nor answers
 * @param people in the part asked for
 * @param organisations all of them, those too small without figures; the same for subjects
 */
public record NeedsView(
    String campaign,
    String title,
    InstrumentKind kind,
    int invited,
    int answered,
    int opened,
    boolean hidden,
    int people,
    List<Theme> themes,
    List<Answers> questions,
    List<Group> organisations,
    List<Group> subjects) {

  /** A competence and how many want to learn it. */
  public record Theme(String competence, String name, Area area, int people) {}

  /**
   * A question.
   *
   * @param mean of a scale or a number, else {@code null}
   * @param theme its choices are told by the themes already
   */
  public record Answers(
      String item,
      String text,
      ItemKind kind,
      int answered,
      Double mean,
      String unit,
      boolean theme,
      List<Choice> choices,
      List<String> words) {}

  /** A choice and how many made it. */
  public record Choice(String code, String text, int people) {}

  /**
   * An organisation or the teachers of a subject.
   *
   * @param people {@code null} where the group is hidden
   * @param themes what most of them want
   * @param lowest what they rate lowest
   */
  public record Group(
      String id, String name, Integer people, List<Theme> themes, List<Rated> lowest) {}

  /** A statement and how much they agree with it, 1 to 5. */
  public record Rated(String text, double mean) {}
}
