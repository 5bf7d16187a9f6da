package ru.traektoria.route.application.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.template.TemplateId;

/** All templates of routes. */
public interface Templates {

  Optional<Stored<Template>> find(TemplateId id);

  /** The common ones and the municipality's own, by title. */
  List<Template> seenIn(String municipality);

  Stored<Template> add(TemplateId id, String requestHash, Decision<Template, Void> decision);

  Stored<Template> update(
      TemplateId id, Long version, Function<Template, Decision<Template, Void>> decide);

  /** Adds the common content; what is there stays. */
  int addMissing(List<Template> templates);
}
