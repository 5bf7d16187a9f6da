package ru.traektoria.route.application.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;

/** Каталог программ ДПП. */
public interface Programmes {

  Optional<Stored<Programme>> find(ProgrammeId id);

  /** All programmes that a municipality may see: the common ones and its own. */
  List<Stored<Programme>> seenIn(String municipality);

  /** Those that may be chosen now. */
  default List<Programme> offered(String municipality) {
    return seenIn(municipality).stream()
        .map(Stored::state)
        .filter(programme -> !programme.retired())
        .toList();
  }

  Stored<Programme> add(ProgrammeId id, String requestHash, Decision<Programme, Void> decision);

  Stored<Programme> update(
      ProgrammeId id, Long version, Function<Programme, Decision<Programme, Void>> decide);

  /** Adds the common content; programmes that are there stay as people made them. */
  int addMissing(List<Programme> programmes);
}
