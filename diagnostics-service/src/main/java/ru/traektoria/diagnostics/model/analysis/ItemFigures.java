package ru.traektoria.diagnostics.model.analysis;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.model.instrument.Item;

/**
 * Как сработало одно задание.
 *
 * @param answered how many answered it
 * @param facility лёгкость: the mean share of its points, 0 to 100
 * @param discrimination the mean among the best 27 % less that among the weakest, −1 to 1
 * @param rest correlation with the rest of its scale; {@code null} where there is none
 * @param alphaWithout alpha of the scale without it; {@code null} where there is none
 * @param neverChosen codes of options that nobody chose
 */
public record ItemFigures(
    Item item,
    int answered,
    Double facility,
    Double discrimination,
    Double rest,
    Double alphaWithout,
    List<String> neverChosen) {

  static ItemFigures hidden(Item item, int answered) {
    return new ItemFigures(item, answered, null, null, null, null, List.of());
  }

  static Double known(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** What to do about it, in plain Russian; empty when it works. */
  public List<String> advice() {
    List<String> advice = new ArrayList<>();
    if (facility == null) {
      return List.of("мало ответов");
    }
    if (facility >= 90) {
      advice.add("слишком лёгкое: почти все получают полный балл");
    } else if (facility <= 20) {
      advice.add("слишком трудное: проверьте ключ и формулировку");
    }
    if (rest != null && rest < -0.1) {
      advice.add("работает против шкалы: проверьте ключ");
    } else if (rest == null || rest < 0.2) {
      advice.add("не различает: сильные и слабые отвечают одинаково");
    }
    if (!neverChosen.isEmpty()) {
      advice.add("никто не выбирает: " + String.join(", ", neverChosen));
    }
    return advice;
  }
}
