package ru.traektoria.monitoring.binding;

import java.time.Instant;
import java.util.List;

/**
 * Программы, которые действуют в муниципалитете, besides the tracks, which bind everybody.
 *
 * @param codes of the catalogue's programmes, in its order
 * @param by who picked them last, as shown on the page
 */
public record BoundProgrammes(String municipality, List<String> codes, String by, Instant at) {

  public BoundProgrammes {
    codes = List.copyOf(codes);
  }
}
