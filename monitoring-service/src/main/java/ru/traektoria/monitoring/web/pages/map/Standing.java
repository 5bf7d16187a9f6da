package ru.traektoria.monitoring.web.pages.map;

import java.math.BigDecimal;
import ru.traektoria.monitoring.web.TableView.RowView;

/**
 * Как часть стоит рядом с целым: a share that is at least five points better or worse than that of
 * the whole, by the direction of the indicator. Numbers without a share depend on the size of the
 * part and shares of fewer than five on chance: neither is judged.
 */
enum Standing {
  BETTER("▲", "лучше целого"),
  NEAR("●", "около целого"),
  WORSE("▼", "хуже целого"),
  /** Меньше пяти. */
  FEW("·", "меньше пяти, не сравнивается"),
  /** Число без доли или без направления. */
  PLAIN("", ""),
  HIDDEN("", "группа меньше пяти, скрыто"),
  NOTHING("", "нет данных");

  /** The rule as it is printed under a table. */
  static final String RULE =
      "▲ лучше целого и ▼ хуже — не меньше чем на 5 п. п. в ту сторону, куда показателю лучше;"
          + " ● — ближе. Не сравниваются (·) доли от меньше чем пяти, числа без доли и показатели"
          + " без направления.";

  private static final BigDecimal POINTS = BigDecimal.valueOf(5);
  private static final int LEAST = 5;

  private final String sign;
  private final String words;

  Standing(String sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  public String sign() {
    return sign;
  }

  public String words() {
    return words;
  }

  /** How the part stands. */
  static Standing of(RowView part, RowView whole) {
    if (part == null || part.value() == null) {
      return part != null && part.state().name().equals("HIDDEN") ? HIDDEN : NOTHING;
    }
    boolean share = part.unit().equals("PERCENT") && part.denominator() != null;
    if (!share || part.direction().equals("NEUTRAL") || whole.value() == null) {
      return PLAIN;
    }
    if (part.denominator() < LEAST) {
      return FEW;
    }
    BigDecimal more = part.value().subtract(whole.value());
    BigDecimal better = part.direction().equals("UP") ? more : more.negate();
    return better.compareTo(POINTS) >= 0
        ? BETTER
        : better.compareTo(POINTS.negate()) <= 0 ? WORSE : NEAR;
  }
}
