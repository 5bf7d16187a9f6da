package ru.traektoria.monitoring.closing.application.oo1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.closing.application.oo1.Oo1Rows.Row;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.manual.application.ApprovedAnswers;
import ru.traektoria.monitoring.manual.model.Answers;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.portal.Russian;

/**
 * Ставки по штату и обучающиеся: no record of the platform has them, so that schools say them on
 * their information cards (S2, task 1). A number is ours once every school has an approved card
 * with it; till then it is unknown, for a sum without some of them is no number of the form.
 */
@Component
public class CardRows {

  /** A number of the form and the field of the card that says it. */
  enum Told {
    RATES("rates", "Ставок по штату, всего", false),
    RATES_PEDAGOGUES("ratesPedagogues", "Ставок по штату: педагогические работники", false),
    RATES_TEACHERS("ratesTeachers", "Ставок по штату: из них учителя", false),
    PUPILS("pupils", "Обучающихся, всего", true),
    PRIMARY("primary", "Обучающихся в 1–4 классах", true),
    BASIC("basic", "Обучающихся в 5–9 классах", true),
    SECONDARY("secondary", "Обучающихся в 10–11 (12) классах", true);

    private final String field;
    private final String title;
    private final boolean whole;

    Told(String field, String title, boolean whole) {
      this.field = field;
      this.title = title;
      this.whole = whole;
    }

    String field() {
      return field;
    }
  }

  private static final String GROUP = "Штат и обучающиеся (по утверждённым картам школ)";

  private final Tables tables;
  private final ApprovedAnswers cards;

  CardRows(Tables tables, ApprovedAnswers cards) {
    this.tables = tables;
    this.cards = cards;
  }

  /** Every row for the day; the cards are those of the year in which the day lies. */
  public List<Row> of(String municipality, LocalDate day) {
    return rows(schools(municipality, day), cards.of(municipality, FormKind.INFORMATION_CARD, day));
  }

  /** Schools that work on the day. */
  private Set<String> schools(String municipality, LocalDate day) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          Schools schools = new Schools(facts, municipality, day);
          PlaceFacts.Organisations places = facts.places.organisations;
          Set<String> ids = new TreeSet<>();
          for (int row = 0; row < places.rows(); row++) {
            if (schools.has(row)
                && places.openedOn.get(row) <= Day.of(day)
                && places.closedOn.get(row) >= Day.of(day)) {
              ids.add(places.keys().text(row));
            }
          }
          return ids;
        });
  }

  static List<Row> rows(Set<String> schools, Map<String, Content> cards) {
    return Stream.of(Told.values()).map(told -> row(told, schools, cards)).toList();
  }

  private static Row row(Told told, Set<String> schools, Map<String, Content> cards) {
    List<BigDecimal> said =
        schools.stream()
            .map(cards::get)
            .filter(Objects::nonNull)
            .map(card -> card.values().get(told.field))
            .filter(Answers::given)
            .map(Answers::number)
            .filter(Objects::nonNull)
            .toList();
    BigDecimal sum = plain(said.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    boolean all = !said.isEmpty() && said.size() == schools.size();
    return new Row(
        "card-" + told.field,
        GROUP,
        told.title,
        all ? sum : null,
        told.whole,
        said(said.size(), schools.size(), sum));
  }

  private static String said(int told, int schools, BigDecimal sum) {
    String of = "сведения " + Russian.of(told, schools) + " школ";
    return told == 0 || told == schools ? of : of + ", пока " + Russian.number(sum);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
