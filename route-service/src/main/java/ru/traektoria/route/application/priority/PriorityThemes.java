package ru.traektoria.route.application.priority;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.priority.PriorityThemeId;

/** Priority themes of the municipalities. */
public interface PriorityThemes {

  Optional<Stored<PriorityTheme>> find(PriorityThemeId id);

  /** Those of a municipality, ended ones too. */
  List<PriorityTheme> in(String municipality);

  Stored<PriorityTheme> add(String requestHash, Decision<PriorityTheme, Void> decision);

  Stored<PriorityTheme> update(
      PriorityThemeId id, Function<PriorityTheme, Decision<PriorityTheme, Void>> decide);
}
