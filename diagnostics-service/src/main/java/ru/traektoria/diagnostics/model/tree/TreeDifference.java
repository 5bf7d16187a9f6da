package ru.traektoria.diagnostics.model.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.tree.TreeChange.Kind;

/** Разница двух версий дерева, told competence by competence. */
public final class TreeDifference {

  private TreeDifference() {}

  /** What the next version changes; order alone is no change. */
  public static List<TreeChange> between(
      List<CompetenceArea> before,
      List<CompetenceArea> after,
      int version,
      LocalDate on,
      String by) {
    Map<CompetenceCode, Competence> old = new HashMap<>();
    Map<Area, String> oldAreas = new HashMap<>();
    for (CompetenceArea area : before) {
      oldAreas.put(area.code(), area.name());
      area.competences().forEach(each -> old.put(each.code(), each));
    }
    List<TreeChange> changes = new ArrayList<>();
    for (CompetenceArea area : after) {
      String was = oldAreas.get(area.code());
      if (was != null && !was.equals(area.name())) {
        changes.add(
            new TreeChange(version, on, by, Kind.RENAMED, area.code().name(), was, area.name()));
      }
      for (Competence each : area.competences()) {
        addChanges(old.get(each.code()), each, version, on, by, changes);
      }
    }
    return changes;
  }

  private static void addChanges(
      Competence before,
      Competence after,
      int version,
      LocalDate on,
      String by,
      List<TreeChange> changes) {
    String code = after.code().value();
    if (before == null) {
      changes.add(new TreeChange(version, on, by, Kind.ADDED, code, null, after.name()));
      return;
    }
    if (!before.name().equals(after.name())) {
      changes.add(new TreeChange(version, on, by, Kind.RENAMED, code, before.name(), after.name()));
    }
    if (!Objects.equals(before.mergedInto(), after.mergedInto()) && after.mergedInto() != null) {
      changes.add(
          new TreeChange(
              version, on, by, Kind.MERGED, code, after.name(), after.mergedInto().value()));
    } else if (before.inUse() && !after.inUse()) {
      changes.add(new TreeChange(version, on, by, Kind.RETIRED, code, after.name(), null));
    } else if (!before.inUse() && after.inUse()) {
      changes.add(new TreeChange(version, on, by, Kind.RESTORED, code, null, after.name()));
    }
  }

  /** The areas with what the product has and they have not, at the end of each area. */
  static List<CompetenceArea> supplemented(
      List<CompetenceArea> areas, List<CompetenceArea> product) {
    Map<Area, CompetenceArea> known =
        areas.stream().collect(Collectors.toMap(CompetenceArea::code, each -> each));
    List<CompetenceArea> next =
        new ArrayList<>(
            areas.stream()
                .map(
                    area ->
                        product.stream()
                            .filter(each -> each.code() == area.code())
                            .findFirst()
                            .map(each -> supplemented(area, each))
                            .orElse(area))
                .toList());
    product.stream().filter(each -> !known.containsKey(each.code())).forEach(next::add);
    return next;
  }

  private static CompetenceArea supplemented(CompetenceArea area, CompetenceArea product) {
    Set<CompetenceCode> there =
        area.competences().stream().map(Competence::code).collect(Collectors.toSet());
    List<Competence> all = new ArrayList<>(area.competences());
    product.competences().stream().filter(each -> !there.contains(each.code())).forEach(all::add);
    return new CompetenceArea(area.code(), area.name(), all);
  }
}
