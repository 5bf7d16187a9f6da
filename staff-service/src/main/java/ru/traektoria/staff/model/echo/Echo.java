package ru.traektoria.staff.model.echo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.staff.model.directory.Code;

/**
 * What other services say of one teacher, as far as the card needs it: open deficits and profiles
 * gained by retraining.
 *
 * @param deficits open deficit → the assessment that found it
 * @param retraining completed course → the profiles it gave
 */
public record Echo(Map<String, String> deficits, Map<String, List<Code>> retraining) {

  /** Nothing was said of the teacher. */
  public static Echo silence() {
    return new Echo(Map.of(), Map.of());
  }

  /** What was heard so far, or nothing. */
  public static Echo of(Optional<Echo> heard) {
    return heard.orElse(silence());
  }

  /** A deficit was found. */
  public Decision<Echo, Void> found(String deficit, String assessment) {
    Map<String, String> more = new LinkedHashMap<>(deficits);
    more.put(deficit, assessment == null ? "" : assessment);
    return Decision.unchanged(new Echo(more, retraining));
  }

  /** A deficit was resolved. */
  public Decision<Echo, Void> resolved(String deficit) {
    Map<String, String> fewer = new LinkedHashMap<>(deficits);
    fewer.remove(deficit);
    return Decision.unchanged(new Echo(fewer, retraining));
  }

  /** A consent was withdrawn: what its assessment found is gone. */
  public Decision<Echo, Void> forgotten(String assessment) {
    Map<String, String> fewer = new LinkedHashMap<>(deficits);
    fewer.values().removeIf(assessment::equals);
    return Decision.unchanged(new Echo(fewer, retraining));
  }

  /** A retraining was completed, or annulled where it gives nothing. */
  public Decision<Echo, Void> retrained(String course, List<Code> profiles) {
    Map<String, List<Code>> changed = new LinkedHashMap<>(retraining);
    changed.remove(course);
    if (!profiles.isEmpty()) {
      changed.put(course, List.copyOf(profiles));
    }
    return Decision.unchanged(new Echo(deficits, changed));
  }

  /** Answers whether an open deficit is known. */
  public boolean anyDeficit() {
    return !deficits.isEmpty();
  }

  /** Profiles of education together with those gained by retraining. */
  public Set<Code> profiles(List<Code> education) {
    Set<Code> all = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    all.addAll(education);
    new ArrayList<>(retraining.values()).forEach(all::addAll);
    return all;
  }
}
