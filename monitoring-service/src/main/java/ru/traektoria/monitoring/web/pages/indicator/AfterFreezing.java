package ru.traektoria.monitoring.web.pages.indicator;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Numbers;
import ru.traektoria.monitoring.web.SinceFrozen;
import ru.traektoria.monitoring.web.SinceFrozen.Moved;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.monitoring.web.pages.Place;
import ru.traektoria.monitoring.web.pages.Words;
import ru.traektoria.portal.Russian;

/**
 * The card «Что изменилось после заморозки» of an indicator's page: the only live numbers on it.
 */
@Component
class AfterFreezing {

  /**
   * What the card says.
   *
   * @param now the number counted now for the same day; {@code null}: it is the same
   * @param numerator who came and who left, in words
   * @param href the live page of the same day
   */
  record Card(String day, String now, String numerator, String denominator, String href) {}

  private final SinceFrozen since;

  AfterFreezing(SinceFrozen since) {
    this.since = since;
  }

  /** The card, {@code null} on a live page. */
  Card card(Numbers numbers, RowView row, Place place) {
    if (numbers.window().isEmpty() || row.numerator() == null) {
      return null;
    }
    RowView now = since.now(numbers, row);
    Moved numerator = since.moved(numbers, row, true);
    Moved denominator =
        row.denominator() == null ? new Moved(0, 0) : since.moved(numbers, row, false);
    boolean same = !since.changed(row, now) && numerator.nobody() && denominator.nobody();
    return new Card(
        Russian.date(row.asOf()),
        same ? null : Words.brief(now),
        words(numerator),
        row.denominator() == null ? null : words(denominator),
        live(numbers, row, place));
  }

  private static String words(Moved moved) {
    return moved.nobody()
        ? "те же"
        : "добавилось " + Russian.number(moved.joined()) + ", ушло " + Russian.number(moved.left());
  }

  private static String live(Numbers numbers, RowView row, Place place) {
    Asked.Question there =
        new Asked.Question(
            numbers.selection().year().toString(),
            place.question().municipality(),
            numbers.selection().organisation(),
            numbers.selection().subject(),
            row.asOf().toString(),
            place.question().group());
    return new Place(there, null).at("/monitoring/indicators/" + row.code());
  }
}
