package ru.traektoria.monitoring.closing.application;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.log.FoldingConsumer;
import ru.traektoria.portal.Russian;

/** Все события свёрнуты: no record waits in the log. */
@Component
class FoldIsCurrent implements ClosingCheck {

  private final FoldingConsumer consumer;

  FoldIsCurrent(FoldingConsumer consumer) {
    this.consumer = consumer;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Found check(Question question) {
    long lag = consumer.lag();
    boolean met = consumer.caughtUp() && lag == 0;
    String said =
        met
            ? "журнал прочитан до конца"
            : "ещё не прочитано: " + Russian.count(lag, "событие", "события", "событий");
    return new Found("fold", "Все события учтены", met, said, null);
  }
}
