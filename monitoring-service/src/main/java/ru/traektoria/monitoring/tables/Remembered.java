package ru.traektoria.monitoring.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers of the recent past; the least recently asked is forgotten first. */
final class Remembered {

  private final int most;

  private final Map<Object, Object> answers =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > most;
        }
      };

  private Object source;

  /**
   * Remembers nothing yet.
   *
   * @param most how many answers are kept
   */
  Remembered(int most) {
    this.most = most;
  }

  /** Forgets everything when the answers would come from other facts than before. */
  Remembered of(Object facts) {
    synchronized (answers) {
      if (source != facts) {
        answers.clear();
        source = facts;
      }
    }
    return this;
  }

  @SuppressWarnings("unchecked")
  <T> T get(Object question, Supplier<T> computation) {
    synchronized (answers) {
      Object known = answers.get(question);
      if (known != null) {
        return (T) known;
      }
    }
    T fresh = computation.get();
    synchronized (answers) {
      answers.put(question, fresh);
    }
    return fresh;
  }
}
