package ru.traektoria.diagnostics.model.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;

/**
 * Перестановки в черновике: what an editor does to sections and items. A place that is not there
 * changes nothing, so that a repeated click is harmless.
 */
public final class Arranging {

  private static final List<String> LEVELS =
      List.of("Не проявилось", "Отдельные элементы", "В основном", "Полностью");
  private static final int[] LEVEL_POINTS = {0, 35, 70, 100};

  private Arranging() {}

  /** Appends an empty section. */
  public static UnaryOperator<List<Section>> addSection() {
    return sections -> {
      sections.add(new Section("Раздел " + (sections.size() + 1), null, "", List.of()));
      return sections;
    };
  }

  /** Changes the words and the area of a section. */
  public static UnaryOperator<List<Section>> changeSection(
      int place, String title, Area area, String intro) {
    return sections -> {
      if (within(sections, place)) {
        sections.set(place, new Section(title, area, intro, sections.get(place).items()));
      }
      return sections;
    };
  }

  /** Moves a section up (−1) or down (+1). */
  public static UnaryOperator<List<Section>> moveSection(int place, int by) {
    return sections -> {
      if (within(sections, place) && within(sections, place + by)) {
        Collections.swap(sections, place, place + by);
      }
      return sections;
    };
  }

  /** Removes a section with its items. */
  public static UnaryOperator<List<Section>> removeSection(int place) {
    return sections -> {
      if (within(sections, place)) {
        sections.remove(place);
      }
      return sections;
    };
  }

  /** Appends an item to a section. */
  public static UnaryOperator<List<Section>> addItem(int place, Item item) {
    return sections -> {
      if (within(sections, place)) {
        List<Item> items = new ArrayList<>(sections.get(place).items());
        items.add(item);
        sections.set(place, with(sections.get(place), items));
      }
      return sections;
    };
  }

  /** Puts other items in the place of one: none removes it, two copy it. */
  public static UnaryOperator<List<Section>> replaceItem(String code, List<Item> others) {
    return sections -> {
      sections.replaceAll(
          section ->
              with(
                  section,
                  section.items().stream()
                      .flatMap(
                          item ->
                              item.code().equals(code) ? others.stream() : List.of(item).stream())
                      .toList()));
      return sections;
    };
  }

  /** Moves an item up (−1) or down (+1), over the border of its section too. */
  public static UnaryOperator<List<Section>> moveItem(String code, int by) {
    return sections -> {
      int place = sectionOf(sections, code);
      if (place < 0) {
        return sections;
      }
      List<Item> items = new ArrayList<>(sections.get(place).items());
      int at = codes(items).indexOf(code);
      if (within(items, at + by)) {
        Collections.swap(items, at, at + by);
        sections.set(place, with(sections.get(place), items));
      } else if (within(sections, place + by)) {
        Item moved = items.remove(at);
        sections.set(place, with(sections.get(place), items));
        List<Item> next = new ArrayList<>(sections.get(place + by).items());
        next.add(by < 0 ? next.size() : 0, moved);
        sections.set(place + by, with(sections.get(place + by), next));
      }
      return sections;
    };
  }

  /** A new item of a kind with a free code; a rubric starts with four levels to describe. */
  public static Item fresh(Instrument draft, ItemKind kind, CompetenceCode competence) {
    List<Option> levels = new ArrayList<>();
    for (int i = 0; kind == ItemKind.RUBRIC && i < LEVELS.size(); i++) {
      levels.add(new Option("l" + i, "", LEVEL_POINTS[i], LEVELS.get(i)));
    }
    return new Item(
        freeCode(draft),
        kind,
        competence,
        1,
        "",
        null,
        kind == ItemKind.TEXT,
        false,
        null,
        null,
        levels);
  }

  /** The same item under a free code. */
  public static Item copy(Instrument draft, Item item) {
    return new Item(
        freeCode(draft),
        item.kind(),
        item.competence(),
        item.weight(),
        item.text(),
        item.hint(),
        item.optional(),
        item.reverse(),
        item.ends(),
        item.number(),
        item.options());
  }

  private static String freeCode(Instrument draft) {
    Set<String> taken = draft.items().stream().map(Item::code).collect(Collectors.toSet());
    int number = taken.size() + 1;
    while (taken.contains("q" + number)) {
      number++;
    }
    return "q" + number;
  }

  private static int sectionOf(List<Section> sections, String code) {
    for (int i = 0; i < sections.size(); i++) {
      if (codes(sections.get(i).items()).contains(code)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> codes(List<Item> items) {
    return items.stream().map(Item::code).toList();
  }

  private static Section with(Section section, List<Item> items) {
    return new Section(section.title(), section.area(), section.intro(), items);
  }

  private static boolean within(List<?> list, int place) {
    return place >= 0 && place < list.size();
  }
}
