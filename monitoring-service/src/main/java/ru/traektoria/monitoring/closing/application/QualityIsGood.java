package ru.traektoria.monitoring.closing.application;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.quality.application.QualityBoard;
import ru.traektoria.portal.Russian;

/** Нет ошибок в данных, which touch the indicators of the period. */
@Component
class QualityIsGood implements ClosingCheck {

  private static final int NAMED = 4;

  private final QualityBoard board;

  QualityIsGood(QualityBoard board) {
    this.board = board;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public ClosingCheck.Found check(Question question) {
    List<QualityBoard.Found> open =
        board.of(question.municipality(), question.today()).stream()
            .filter(found -> !found.findings().isEmpty())
            .filter(found -> touches(found, question))
            .toList();
    String named =
        open.stream()
            .limit(NAMED)
            .map(f -> f.rule().title() + " — " + Russian.number(f.findings().size()))
            .collect(Collectors.joining("; "));
    String more = open.size() > NAMED ? " и ещё " + (open.size() - NAMED) : "";
    return new ClosingCheck.Found(
        "quality",
        "Данные без ошибок",
        open.isEmpty(),
        open.isEmpty() ? "правила качества не нарушены" : named + more,
        "/monitoring/quality");
  }

  private static boolean touches(QualityBoard.Found found, Question question) {
    return question.codes().isEmpty()
        || !Collections.disjoint(found.rule().indicators(), question.codes());
  }
}
