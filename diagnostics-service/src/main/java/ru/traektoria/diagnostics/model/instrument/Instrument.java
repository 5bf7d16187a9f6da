package ru.traektoria.diagnostics.model.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.InstrumentId;

/**
 * Версия инструмента. A published version never changes: a correction is the next version, and an
 * old result keeps the thresholds under which it was made.
 *
 * @param code what the versions have in common
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
    List<Section> sections) {

  public Instrument {
    sections = List.copyOf(sections);
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
            .filter(item -> competences.isEmpty() || competences.contains(item.competence()));
    return new Section(section.title(), section.area(), section.intro(), items.toList());
  }

  /** The item with this code. */
  public Optional<Item> item(String wanted) {
    return items().stream().filter(item -> item.code().equals(wanted)).findFirst();
  }

  /** The competences that this version measures. */
  public Set<CompetenceCode> competences() {
    Set<CompetenceCode> measured = new HashSet<>();
    items().forEach(item -> measured.add(item.competence()));
    return measured;
  }

  /** What keeps this version from being published, in Russian; empty when nothing does. */
  public List<String> flaws(Set<CompetenceCode> known) {
    List<String> flaws = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Item item : items()) {
      if (!codes.add(item.code())) {
        flaws.add("Код «%s» встречается дважды.".formatted(item.code()));
      }
      if (!known.contains(item.competence())) {
        flaws.add("Компетенции %s нет в дереве.".formatted(item.competence()));
      }
      flaws.addAll(keyFlaws(item));
    }
    return flaws;
  }

  private static List<String> keyFlaws(Item item) {
    long rights = item.options().stream().filter(Option::right).count();
    long best = item.options().stream().filter(option -> option.points() == 100).count();
    boolean sound =
        switch (item.kind()) {
          case SCALE -> item.options().isEmpty();
          case SINGLE -> item.options().size() >= 2 && best == 1;
          case MULTIPLE -> rights >= 2 && rights < item.options().size();
        };
    return sound ? List.of() : List.of("У вопроса «%s» неверный ключ.".formatted(item.code()));
  }
}
