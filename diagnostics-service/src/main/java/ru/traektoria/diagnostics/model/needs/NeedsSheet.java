package ru.traektoria.diagnostics.model.needs;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Лист опроса без имени: where somebody works, what they teach, what they answered.
 *
 * @param organisation empty where none is known
 * @param subjects codes of the subjects taught now
 */
public record NeedsSheet(
    String organisation, Set<String> subjects, Map<String, List<String>> answers) {

  public NeedsSheet {
    organisation = organisation == null ? "" : organisation;
    subjects = Set.copyOf(subjects);
  }
}
