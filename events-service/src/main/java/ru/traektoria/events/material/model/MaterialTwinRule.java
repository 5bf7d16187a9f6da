package ru.traektoria.events.material.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import ru.traektoria.events.material.model.Material.Source;

/** Is it there already? */
public final class MaterialTwinRule {

  private MaterialTwinRule() {}

  /** Those of the known ones that look like the same: the same title and an author in common. */
  public static List<Material> among(
      Collection<Material> known, Source source, MaterialContent what) {
    return known.stream()
        .filter(one -> one.state() != MaterialState.REJECTED && !what.titleKey().isEmpty())
        .filter(one -> one.content().titleKey().equals(what.titleKey()))
        .filter(
            one ->
                one.source().authors().isEmpty() && source.authors().isEmpty()
                    ? one.source().place().equals(source.place())
                    : !Collections.disjoint(one.source().authors(), source.authors()))
        .toList();
  }
}
