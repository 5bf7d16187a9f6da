package ru.traektoria.events.contest.model.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ru.traektoria.events.contest.model.terms.Stage;

/**
 * Сколько листов нужно работе: as many as the stage says, and one more where the experts are
 * further apart than {@link #WIDEST} percent of the highest sum. With one expert there is no
 * spread.
 */
public final class EnoughRule {

  /** Percent of the highest possible sum beyond which another expert is asked. */
  public static final BigDecimal WIDEST = BigDecimal.valueOf(30);

  private EnoughRule() {}

  /**
   * How many sheets the work needs.
   *
   * @param perWork experts that the stage asks for, all of the jury counted out already
   * @param sheets those submitted
   */
  public static int needed(Stage stage, int perWork, List<Map<String, Integer>> sheets) {
    boolean apart =
        sheets.size() >= Math.min(2, perWork)
            && new Ranking(stage).spread(sheets).compareTo(WIDEST) > 0;
    return apart ? perWork + 1 : perWork;
  }
}
