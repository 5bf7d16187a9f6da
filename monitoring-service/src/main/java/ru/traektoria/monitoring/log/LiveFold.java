package ru.traektoria.monitoring.log;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.fold.Fold;

/** The fold that tables are computed from; another one, folded beside it, may take its place. */
public final class LiveFold implements Supplier<Facts> {

  private volatile Fold fold;

  public LiveFold(Fold first) {
    this.fold = first;
  }

  /** The facts that the next table is computed from. */
  @Override
  public Facts get() {
    return fold.facts();
  }

  Fold fold() {
    return fold;
  }

  /** Looks at the fold, or has an operator change it, while nothing is folded. */
  public <T> T with(Function<Fold, T> question) {
    while (true) {
      Fold current = fold;
      AtomicReference<T> answer = new AtomicReference<>();
      boolean[] asked = new boolean[1];
      current
          .facts()
          .write(
              () -> {
                asked[0] = current == fold;
                if (asked[0]) {
                  answer.set(question.apply(current));
                }
              });
      if (asked[0]) {
        return answer.get();
      }
    }
  }

  /** Puts another fold in the place of this one, between two questions. */
  void replaceBy(Fold next) {
    Fold before = fold;
    before
        .facts()
        .write(
            () -> {
              next.facts().continueAfter(before.facts().version());
              fold = next;
            });
  }
}
