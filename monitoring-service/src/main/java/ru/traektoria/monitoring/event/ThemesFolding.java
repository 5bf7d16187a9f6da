package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.Lists;
import ru.traektoria.monitoring.event.row.Scratch;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.PlaceFacts;

/** Themes of internship sites of {@code staff.events}; an event carries the whole directory. */
final class ThemesFolding {

  private final Facts facts;
  private final Fields fields = new Fields();
  private final Scratch themes = new Scratch(2);

  ThemesFolding(Facts facts) {
    this.facts = facts;
    fields.add("code", -1, json -> json.reference(facts.places.themes.keys()));
    fields.add("name", -1, json -> json.reference(facts.names.titles));
  }

  Map<String, Folding> foldings() {
    return Map.of("InternshipThemesChanged", this::themes);
  }

  private void themes(EventJson json) {
    themes.clear();
    while (json.next()) {
      if (json.name().equals("themes")) {
        Lists.elements(json, this::theme);
      } else {
        json.skip();
      }
    }
    json.end();
    PlaceFacts.Themes table = facts.places.themes;
    for (int row = 0; row < table.rows(); row++) {
      table.remove(row);
    }
    for (int i = 0; i < themes.rows(); i++) {
      table.title.set(table.upsert(themes.get(i, 0)), themes.get(i, 1));
    }
    facts.touchAll();
  }

  private void theme(EventJson json) {
    int[] values = fields.read(json);
    fields.require(0);
    themes.add(values[0], values[1]);
  }
}
