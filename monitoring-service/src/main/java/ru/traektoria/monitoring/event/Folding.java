package ru.traektoria.monitoring.event;

/** Reads one type of event and writes its absolute values into columns; all of it or nothing. */
@FunctionalInterface
interface Folding {
  void fold(EventJson json);
}
