package ru.traektoria.route.application.bulk;

import java.util.Optional;

/** The jobs of this service, running and ended. */
public interface BulkJobs {

  void save(BulkJob job);

  Optional<BulkJob> find(String id);

  /** What ran when the service went down will not go on by itself. */
  void interruptRunning();
}
