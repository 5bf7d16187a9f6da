package ru.traektoria.route.web.rollover;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.model.rollover.Move;

/** How the routes are to move, as the address of the page says: to a new end, or by months. */
final class RollOverForm {

  static final String NEW_END = "end";

  private RollOverForm() {}

  /** The move that is asked for; unless asked otherwise, the last step ends on 31 May. */
  static Move move(TableQuery query, AcademicYear year) {
    String how = query.filter("move").orElse(NEW_END);
    return how.matches("\\d{1,2}")
        ? new Move.Shift(Integer.parseInt(how))
        : new Move.NewEnd(query.date(NEW_END).orElse(usualEnd(year)));
  }

  static LocalDate usualEnd(AcademicYear year) {
    return LocalDate.of(year.startYear() + 1, 5, 31);
  }

  static List<Option> moves() {
    return List.of(
        Option.of(NEW_END, "К новому сроку"),
        Option.of("3", "На 3 месяца"),
        Option.of("6", "На 6 месяцев"),
        Option.of("9", "На 9 месяцев"),
        Option.of("12", "На год"));
  }

  /** The move in words. */
  static String words(Move move) {
    return move instanceof Move.NewEnd wanted
        ? "последний шаг закончится " + Russian.date(wanted.end())
        : "сроки сдвинутся на "
            + Russian.count(((Move.Shift) move).months(), "месяц", "месяца", "месяцев");
  }
}
