package ru.traektoria.monitoring.fold;

import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;

/** Reads a list of {status, from, to} into rows of status, from, to. */
final class DatedStatuses {

  private DatedStatuses() {}

  static void read(EventJson json, Scratch rows, Dictionary codes) {
    rows.clear();
    while (json.element()) {
      int status = Dictionary.NONE;
      int from = Day.ALWAYS;
      int to = Day.NEVER;
      while (json.next()) {
        switch (json.name()) {
          case "status" -> status = json.reference(codes);
          case "from" -> from = json.since();
          case "to" -> to = json.day();
          default -> json.skip();
        }
      }
      rows.add(status, from, to);
    }
  }
}
