package ru.traektoria.diagnostics.web.page.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.NumberKey;
import ru.traektoria.diagnostics.model.instrument.Option;
import ru.traektoria.diagnostics.model.instrument.ScaleEnds;

/**
 * Вопрос as the editor's form sends it. Unfinished is fine: a draft keeps what was typed so far.
 * The last row of options is empty and becomes an option as soon as something stands in it.
 */
final class ItemForm {

  private static final int RIGHT = 1;

  private ItemForm() {}

  /** The item that the form describes; its code stays. */
  static Item read(Item before, MultiValueMap<String, String> form) {
    FormValues values = new FormValues(form);
    ItemKind kind = values.oneOf("kind", ItemKind.values());
    ItemKind chosen = kind == null ? before.kind() : kind;
    Item item =
        new Item(
            before.code(),
            chosen,
            competence(values),
            values.whole("weight", 1, 1, 10),
            values.text("text"),
            values.textOrNull("hint"),
            values.flag("optional"),
            chosen == ItemKind.SCALE && values.flag("reverse"),
            chosen == ItemKind.SCALE ? ends(values) : null,
            chosen == ItemKind.NUMBER ? number(values) : null,
            chosen.hasOptions() ? options(before, chosen, values) : List.of());
    values.check();
    return item;
  }

  private static CompetenceCode competence(FormValues values) {
    return competence(values, "competence", values.text("competence"));
  }

  private static CompetenceCode competence(FormValues values, String field, String code) {
    try {
      return code.isBlank() ? null : new CompetenceCode(code);
    } catch (IllegalArgumentException e) {
      values.wrong(field, "Выберите компетенцию из списка.");
      return null;
    }
  }

  private static ScaleEnds ends(FormValues values) {
    String low = values.text("low");
    String high = values.text("high");
    return low.isEmpty() && high.isEmpty() ? null : new ScaleEnds(low, high);
  }

  private static NumberKey number(FormValues values) {
    NumberKey key =
        new NumberKey(
            values.number("min"),
            values.number("max"),
            values.number("right"),
            values.number("tolerance"),
            values.textOrNull("unit"));
    return key.equals(NumberKey.ANY) ? null : key;
  }

  private static List<Option> options(Item before, ItemKind kind, FormValues values) {
    Set<String> known = new TreeSet<>();
    before.options().forEach(option -> known.add(option.code()));
    List<String> codes = values.all("optionCode");
    List<Option> options = new ArrayList<>();
    for (int row = 0; row < codes.size(); row++) {
      String code = codes.get(row);
      String text = at(values, "optionText", row).strip();
      boolean removed = values.text("drop").equals(code);
      boolean untouched = text.isEmpty() && !known.contains(code);
      if (!removed && !untouched && code.matches("[A-Za-z0-9_-]{1,20}")) {
        String title = at(values, "optionTitle", row).strip();
        options.add(
            new Option(
                code,
                text,
                points(kind, code, row, values),
                title.isEmpty() ? null : title,
                competence(values, "options", at(values, "optionCompetence", row))));
      }
    }
    return options;
  }

  private static int points(ItemKind kind, String code, int row, FormValues values) {
    return kind == ItemKind.MULTIPLE
        ? values.all("optionRight").contains(code) ? RIGHT : 0
        : values.whole("points-" + code, at(values, "optionPoints", row), 0, 0, 100);
  }

  private static String at(FormValues values, String name, int row) {
    List<String> all = values.all(name);
    return row < all.size() ? all.get(row) : "";
  }

  /** The code of the empty row: the first free letter. */
  static String freeOption(Item item) {
    Set<String> taken = new TreeSet<>();
    item.options().forEach(option -> taken.add(option.code()));
    for (char letter = 'a'; letter <= 'z'; letter++) {
      if (!taken.contains(String.valueOf(letter))) {
        return String.valueOf(letter);
      }
    }
    return "x" + taken.size();
  }
}
