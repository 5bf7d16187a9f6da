package ru.traektoria.monitoring.event.row;

import ru.traektoria.monitoring.event.json.EventJson;

/** Reads one type of event and writes its absolute values into columns; all of it or nothing. */
@FunctionalInterface
public interface Folding {
  void fold(EventJson json);
}
