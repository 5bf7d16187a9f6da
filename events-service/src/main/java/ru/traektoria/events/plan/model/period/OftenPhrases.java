package ru.traektoria.events.plan.model.period;

import java.util.List;
import java.util.regex.MatchResult;
import ru.traektoria.events.plan.model.period.Recurrence.Unit;

/** How often, and what has no day: «ежеквартально», «не реже 1 раза в четверть», «по графику». */
final class OftenPhrases {

  private static final String END = "(?![а-я])";
  private static final String YEARS =
      "(?:всего |учебного |уч\\. ?|календарного |отчетного )*(?:года?|г\\.|периода|срока)";

  static final List<Phrase> ALL =
      List.of(
          Phrase.of(
              "(?:не реже,? ?(?:чем )?|не менее |как минимум |минимум )?(?:(\\d) )?раза? в "
                  + "(недел|месяц|квартал|четверт|полугод|(?:учебный |уч\\. ?)?год)[а-я]*",
              OftenPhrases::times),
          Phrase.of("еженедельно|кажд[а-я]+ неделю", (m, r) -> r.every(Unit.WEEK, 1)),
          Phrase.of(
              "(?:кажд[а-я]+|по) (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[а-я]*",
              (m, r) -> r.every(Unit.WEEK, 1)),
          Phrase.of(
              "ежемесячно|помесячно|кажд[а-я]+ месяц[а-я]*", (m, r) -> r.every(Unit.MONTH, 1)),
          Phrase.of(
              "ежеквартально|поквартально|кажд[а-я]+ квартал[а-я]*",
              (m, r) -> r.every(Unit.QUARTER, 1)),
          Phrase.of(
              "(?:в )?кажд[а-я]+ четверт[а-я]*|по четвертям", (m, r) -> r.every(Unit.TERM, 1)),
          Phrase.of("(?:в )?кажд[а-я]+ полугоди[а-я]*", (m, r) -> r.every(Unit.HALF, 1)),
          Phrase.of("ежегодно|кажд[а-я]+ год[а-я]*", (m, r) -> r.every(Unit.YEAR, 1)),
          Phrase.of(
              "(?:постоянно|на постоянной основе|систематически|регулярно|непрерывно|ежедневно)"
                  + END,
              (m, r) -> r.every(Unit.ALWAYS, 1)),
          Phrase.of("(?:в течени[еи]|на протяжении|за) " + YEARS + END, (m, r) -> r.whole()),
          Phrase.of(
              "весь (?:учебный |календарный )?(?:год|период|срок)" + END, (m, r) -> r.whole()),
          Phrase.of(
              "(?:в соответствии с|согласно|по) (?:[а-я]+(?:ому|ым|ом|ым) )?"
                  + "(?:план|график|запрос|заявк|расписани|циклограмм|приказ|согласовани)[а-я]*"
                  + "(?:,? (?:мо|шмо|гмо|рмо|оо|имдц|имц|ммс|цнппм|иро|школы|управления|учредителя))?"
                  + END,
              (m, r) -> r.undated()),
          Phrase.of(
              "(?:по|при) (?:мере )?(?:необходимости|поступления|запросу)" + END,
              (m, r) -> r.undated()),
          Phrase.of("в течени[еи](?= (?:\\d|[а-я]+))", (m, r) -> {}));

  private OftenPhrases() {}

  private static void times(MatchResult m, Reading reading) {
    int times = m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
    Unit unit =
        switch (m.group(2).charAt(0)) {
          case 'н' -> Unit.WEEK;
          case 'м' -> Unit.MONTH;
          case 'к' -> Unit.QUARTER;
          case 'ч' -> Unit.TERM;
          case 'п' -> Unit.HALF;
          default -> Unit.YEAR;
        };
    reading.every(unit, Math.max(1, times));
  }
}
