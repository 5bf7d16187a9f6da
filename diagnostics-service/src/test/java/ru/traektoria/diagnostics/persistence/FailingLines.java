package ru.traektoria.diagnostics.persistence;

import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.platform.events.outbox.Stored;

/** The lists of a process in which something happens just before the first line is written. */
public final class FailingLines extends TeacherDocuments {

  private Runnable accident;

  public FailingLines(MongoTemplate mongo, Runnable accident) {
    super(mongo);
    this.accident = accident;
  }

  @Override
  public void putAll(List<Stored<Assessment>> all) {
    Runnable first = accident;
    accident = () -> {};
    first.run();
    super.putAll(all);
  }
}
