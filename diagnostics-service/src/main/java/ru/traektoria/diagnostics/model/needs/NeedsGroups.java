package ru.traektoria.diagnostics.model.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.traektoria.diagnostics.model.group.GroupRule;

/**
 * Группы опроса that may be shown: of one organisation, of one subject, of both. A group under five
 * is hidden, and so is one whose rest would tell of a hidden group ({@link GroupRule}). Subjects
 * overlap, so there the rest of the whole must be five people as well, or nobody.
 */
public record NeedsGroups(List<NeedsSheet> sheets) {

  public NeedsGroups {
    sheets = List.copyOf(sheets);
  }

  /** The organisations with their sheets, those hidden too. */
  public Map<String, List<NeedsSheet>> organisations() {
    return sheets.stream()
        .collect(
            Collectors.groupingBy(NeedsSheet::organisation, TreeMap::new, Collectors.toList()));
  }

  /** The subjects with the sheets of whoever teaches them, those hidden too. */
  public Map<String, List<NeedsSheet>> subjects() {
    Map<String, List<NeedsSheet>> subjects = new TreeMap<>();
    for (NeedsSheet sheet : sheets) {
      sheet
          .subjects()
          .forEach(code -> subjects.computeIfAbsent(code, any -> new ArrayList<>()).add(sheet));
    }
    return subjects;
  }

  /**
   * The sheets of a part.
   *
   * @param organisation {@code null} for all
   * @param subject {@code null} for all
   * @return empty when the part is hidden
   */
  public Optional<List<NeedsSheet>> part(String organisation, String subject) {
    boolean shown =
        sheets.size() >= GroupRule.SMALLEST
            && (organisation == null || placeShown(organisation))
            && (subject == null || subjectShown(sheets, subject))
            && (organisation == null || subject == null || bothShown(organisation, subject));
    return shown
        ? Optional.of(
            sheets.stream()
                .filter(each -> organisation == null || each.organisation().equals(organisation))
                .filter(each -> subject == null || each.subjects().contains(subject))
                .toList())
        : Optional.empty();
  }

  private boolean placeShown(String organisation) {
    return GroupRule.shown(sizes(organisations())).contains(organisation);
  }

  private static boolean subjectShown(List<NeedsSheet> whole, String subject) {
    int size = (int) whole.stream().filter(each -> each.subjects().contains(subject)).count();
    int rest = whole.size() - size;
    return size >= GroupRule.SMALLEST && (rest == 0 || rest >= GroupRule.SMALLEST);
  }

  /** The teachers of the subject are a whole of their own, parted by organisation. */
  private boolean bothShown(String organisation, String subject) {
    NeedsGroups teaching = new NeedsGroups(subjects().getOrDefault(subject, List.of()));
    List<NeedsSheet> there = organisations().getOrDefault(organisation, List.of());
    return teaching.placeShown(organisation) && subjectShown(there, subject);
  }

  private static Map<String, Integer> sizes(Map<String, List<NeedsSheet>> groups) {
    Map<String, Integer> sizes = new TreeMap<>();
    groups.forEach((group, all) -> sizes.put(group, all.size()));
    return sizes;
  }
}
