package ru.traektoria.events.project.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.project.model.Project;
import ru.traektoria.events.project.model.ProjectId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All projects. */
public interface Projects {

  /** The project, if there is one. */
  Optional<Stored<Project>> find(ProjectId id);

  /** Projects of a municipality, or of all where none is given. */
  List<Stored<Project>> in(Optional<String> municipality);

  /** Creates; a repeat of the same request meets the first one. */
  Stored<Project> create(ProjectId id, String requestHash, Decision<Project, Object> decision);

  /** Finds, decides, saves, guarded by the version that was seen. */
  Stored<Project> update(
      ProjectId id, long version, Function<Project, Decision<Project, Object>> how);
}
