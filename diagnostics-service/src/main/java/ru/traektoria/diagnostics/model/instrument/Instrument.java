package ru.traektoria.diagnostics.model.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.InstrumentId;

/**
 * Версия инструмента. A published version never changes: a correction is the next version, and an
 * old result keeps the thresholds under which it was made. How a draft changes: {@link Drafting}.
 *
 * @param code what the versions have in common
 * @param origin whose it is and when it was published; {@code null} for the product's own
 */
public record Instrument(
    InstrumentId id,
    String code,
    int version,
    InstrumentState state,
    InstrumentKind kind,
    String title,
    String description,
    Thresholds thresholds,
    List<Section> sections,
    Origin origin) {

  public Instrument {
    sections = List.copyOf(sections);
    origin = origin == null ? Origin.PRODUCT : origin;
  }

  /** A version that comes with the product. */
  public Instrument(
      InstrumentId id,
      String code,
      int version,
      InstrumentState state,
      InstrumentKind kind,
      String title,
      String description,
      Thresholds thresholds,
      List<Section> sections) {
    this(id, code, version, state, kind, title, description, thresholds, sections, null);
  }

  /** All items in the order in which they are asked. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /** The sections with only the items of these competences; no competences means all. */
  public List<Section> sections(Set<CompetenceCode> competences) {
    return sections.stream()
        .map(section -> restricted(section, competences))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  /** The items of these competences; no competences means all. */
  public List<Item> items(Set<CompetenceCode> competences) {
    return sections(competences).stream().flatMap(section -> section.items().stream()).toList();
  }

  private static Section restricted(Section section, Set<CompetenceCode> competences) {
    Stream<Item> items =
        section.items().stream()
            .filter(item -> competences.isEmpty() || isOf(competences, item.competence()));
    return new Section(section.title(), section.area(), section.intro(), items.toList());
  }

  private static boolean isOf(Set<CompetenceCode> competences, CompetenceCode competence) {
    return competence != null && competences.contains(competence);
  }

  /** Answers whether it is or was in use: a draft is not, nor is one that was thrown away. */
  public boolean everPublished() {
    return state == InstrumentState.PUBLISHED
        || state == InstrumentState.RETIRED && (origin.product() || origin.publishedOn() != null);
  }

  /** The item with this code. */
  public Optional<Item> item(String wanted) {
    return items().stream().filter(item -> item.code().equals(wanted)).findFirst();
  }

  /** The competences that this version measures: those with an item that brings points. */
  public Set<CompetenceCode> competences() {
    return items().stream()
        .filter(Item::scored)
        .map(Item::competence)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
