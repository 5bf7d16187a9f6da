package ru.traektoria.monitoring.closing.application;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.log.LiveFold;
import ru.traektoria.portal.Russian;

/** Нет отложенных событий: unreadable ones and those that wait for an earlier one. */
@Component
class NothingIsParked implements ClosingCheck {

  private final LiveFold fold;

  NothingIsParked(LiveFold fold) {
    this.fold = fold;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Found check(Question question) {
    int parked = fold.with(folded -> folded.parked().size());
    String said =
        parked == 0
            ? "отложенных нет"
            : Russian.count(parked, "событие ждёт", "события ждут", "событий ждут")
                + " администратора; чьи они, пока не известно";
    return new Found("parked", "Нет отложенных событий", parked == 0, said, null);
  }
}
