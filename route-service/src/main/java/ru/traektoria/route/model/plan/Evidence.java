package ru.traektoria.route.model.plan;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;

/**
 * Подтверждение шага: words or links, and files. Either may be missing.
 *
 * @param words {@code null} if there are none
 */
public record Evidence(String words, List<Attachment> files) {

  public static final Evidence NONE = new Evidence(null, List.of());

  public Evidence {
    words = words == null || words.isBlank() ? null : words.strip();
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Words or a link alone. */
  public static Evidence of(String words) {
    return new Evidence(words, List.of());
  }

  public boolean missing() {
    return words == null && files.isEmpty();
  }

  /** This and what was shown before: files add up, newer words replace older ones. */
  public Evidence after(Evidence earlier) {
    return new Evidence(
        words == null ? earlier.words : words,
        Stream.concat(earlier.files.stream(), files.stream()).distinct().toList());
  }
}
