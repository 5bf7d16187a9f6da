package ru.traektoria.diagnostics.model.instrument;

import java.util.List;
import ru.traektoria.diagnostics.model.Area;

/** Раздел инструмента: one screen of items on one area, with a few words before them. */
public record Section(String title, Area area, String intro, List<Item> items) {

  public Section {
    items = List.copyOf(items);
  }
}
