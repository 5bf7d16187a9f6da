package ru.traektoria.monitoring.open.model;

import java.time.Instant;
import java.util.List;

/**
 * Что показать: indicators of a frozen window.
 *
 * @param window id of the frozen window; its figures never change
 * @param indicators codes, in the order in which they are shown
 * @param by who proposed it
 */
public record Choice(String window, List<String> indicators, Person by, Instant at) {

  public Choice {
    indicators = List.copyOf(indicators);
  }
}
