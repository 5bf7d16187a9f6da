package ru.traektoria.monitoring.closing.application;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.application.Completeness;
import ru.traektoria.monitoring.manual.application.Completeness.Stage;
import ru.traektoria.monitoring.manual.application.Gatherings;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.portal.Russian;

/**
 * Ручные данные собраны: every organisation that was asked for the period has an approved sheet.
 */
@Component
class FormsAreComplete implements ClosingCheck {

  private final Gatherings gatherings;
  private final Completeness completeness;

  FormsAreComplete(Gatherings gatherings, Completeness completeness) {
    this.gatherings = gatherings;
    this.completeness = completeness;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Found check(Question question) {
    List<Stored<Gathering>> asked =
        gatherings.of(question.municipality()).stream()
            .filter(gathering -> within(gathering.state(), question))
            .toList();
    long all = 0;
    long approved = 0;
    for (Stored<Gathering> gathering : asked) {
      for (Completeness.Line line : completeness.of(gathering, question.today())) {
        all++;
        approved += line.stage() == Stage.APPROVED ? 1 : 0;
      }
    }
    String said =
        asked.isEmpty()
            ? "сборов данных за этот период нет"
            : "утверждено листов " + Russian.of(approved, all);
    return new Found("forms", "Ручные данные собраны", approved == all, said, "/monitoring/manual");
  }

  private static boolean within(Gathering gathering, Question question) {
    return !gathering.period().to().isBefore(question.year().first())
        && !gathering.period().to().isAfter(question.last());
  }
}
