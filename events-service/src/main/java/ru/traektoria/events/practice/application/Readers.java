package ru.traektoria.events.practice.application;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeEvent;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.model.PracticeReaders;
import ru.traektoria.platform.kernel.Decision;

/** The collection of who opened which practice. */
public interface Readers {

  /** Those of these practices that somebody opened. */
  List<PracticeReaders> of(Collection<PracticeId> practices);

  /** Decides and saves; begins with nobody. */
  void update(
      Practice practice, Function<PracticeReaders, Decision<PracticeReaders, PracticeEvent>> how);
}
