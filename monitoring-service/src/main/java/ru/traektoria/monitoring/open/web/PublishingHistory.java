package ru.traektoria.monitoring.open.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.open.model.Act;
import ru.traektoria.monitoring.open.model.Publication;
import ru.traektoria.portal.look.TimelineEntry;

/** Who proposed, published, returned and withdrew what. */
@Component
class PublishingHistory {

  private final FrozenTables frozen;

  PublishingHistory(FrozenTables frozen) {
    this.frozen = frozen;
  }

  List<TimelineEntry> of(Publication publication, ZoneId zone) {
    Map<String, String> names = new LinkedHashMap<>();
    frozen
        .of(publication.municipality())
        .forEach(w -> names.put(w.id(), PublishingChoices.label(w)));
    List<TimelineEntry> entries = new ArrayList<>();
    for (Act act : publication.acts()) {
      String window = names.getOrDefault(act.window(), "окно удалено");
      String text = act.by() + ". " + window + (act.note().isEmpty() ? "" : ". " + act.note());
      entries.add(
          0, TimelineEntry.of(act.at().atZone(zone).toLocalDate(), title(act.kind())).text(text));
    }
    return entries;
  }

  private static String title(Act.Kind kind) {
    return switch (kind) {
      case PROPOSED -> "Предложено к публикации";
      case APPROVED -> "Опубликовано";
      case REFUSED -> "Возвращено методисту";
      case WITHDRAWN -> "Снято с публикации";
    };
  }
}
