package ru.traektoria.gateway.home;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an operator looks at first, read from a service's metrics; empty where it has none.
 *
 * @param parked keys whose events could not be read and wait for a person
 * @param unsent events decided and not yet on the broker
 * @param megabytes heap in use
 */
record Figures(OptionalLong parked, OptionalLong unsent, OptionalLong megabytes) {

  private static final long MEGABYTE = 1024 * 1024;

  static Figures of(String prometheus) {
    OptionalLong heap = sum(prometheus, "jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*\\}");
    return new Figures(
        sum(prometheus, "traektoria_events_parked(?:\\{[^}]*\\})?"),
        sum(prometheus, "traektoria_events_unsent(?:\\{[^}]*\\})?"),
        heap.isPresent() ? OptionalLong.of(heap.getAsLong() / MEGABYTE) : heap);
  }

  private static OptionalLong sum(String text, String series) {
    Matcher line = Pattern.compile("^" + series + " (\\S+)", Pattern.MULTILINE).matcher(text);
    boolean found = false;
    double sum = 0;
    while (line.find()) {
      found = true;
      sum += Double.parseDouble(line.group(1));
    }
    return found ? OptionalLong.of(Math.round(sum)) : OptionalLong.empty();
  }
}
