package ru.traektoria.monitoring.own.web;

import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Чьи показатели видит смотрящий: those of his municipality; the region names one. */
@Component
public class OwnReach {

  /** The municipality that is looked at. */
  public String municipality(Scope scope, String asked) {
    String own = scope.municipality().orElse(null);
    String named = asked == null || asked.isBlank() ? null : asked;
    if (own != null && named != null && !own.equals(named)) {
      throw Problems.notFound("Муниципалитет", named);
    }
    if (own == null && named == null) {
      throw Problems.badRequest(
          "Свои показатели есть у муниципалитета: укажите его, municipality=…");
    }
    return own == null ? named : own;
  }

  /** The viewer's own municipality. */
  public String municipality(Scope scope) {
    return scope
        .municipality()
        .orElseThrow(() -> Problems.forbidden("Показатели муниципалитет заводит для себя."));
  }
}
