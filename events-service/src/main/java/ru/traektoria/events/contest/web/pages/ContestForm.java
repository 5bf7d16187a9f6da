package ru.traektoria.events.contest.web.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.contest.model.terms.Audience;
import ru.traektoria.events.contest.model.terms.ContestTerms;
import ru.traektoria.events.contest.model.terms.Criterion;
import ru.traektoria.events.contest.model.terms.Stage;
import ru.traektoria.events.contest.model.terms.Window;

/**
 * Положение, as the form sends it: what cannot be read becomes nothing or less than nothing, and
 * the rule says at which field.
 */
final class ContestForm {

  /** Stages that the form offers. */
  static final int STAGES = 3;

  private static final int UNREADABLE = -1;

  private final Map<String, String> form;

  ContestForm(Map<String, String> form) {
    this.form = form;
  }

  ContestTerms terms() {
    return new ContestTerms(
        form.get("title"),
        one(Level.class, "level"),
        form.get("yearly"),
        form.get("link"),
        form.get("about"),
        text("nominations").lines().toList(),
        new Audience(optional("lessYears"), optional("youngerThan")),
        new Window(moment("opens"), moment("deadline")),
        number("winners", 1),
        number("prizes", 2),
        stages());
  }

  private List<Stage> stages() {
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < STAGES; i++) {
      String at = "s" + i + ".";
      boolean filled =
          Stream.of("title", "from", "criteria").anyMatch(f -> !text(at + f).isBlank());
      if (filled) {
        stages.add(stage(at));
      }
    }
    return stages;
  }

  private Stage stage(String at) {
    return new Stage(
        form.get(at + "title"),
        one(Format.class, at + "format"),
        "true".equals(form.get(at + "blind")),
        day(at + "from"),
        day(at + "to"),
        day(at + "resultOn"),
        number(at + "perWork", 0),
        number(at + "advance", 0),
        criteria(text(at + "criteria")));
  }

  private static List<Criterion> criteria(String text) {
    List<Criterion> criteria = new ArrayList<>();
    for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
      String[] parts = line.split(";");
      String code = "К" + (criteria.size() + 1);
      criteria.add(
          parts.length == 3
              ? new Criterion(code, parts[0].strip(), weight(parts[1]), whole(parts[2]))
              : new Criterion(code, line.strip(), null, UNREADABLE));
    }
    return criteria;
  }

  /** «Актуальность; 1; 10» a line. */
  static String lines(List<Criterion> criteria) {
    return String.join(
        "\n",
        criteria.stream()
            .map(
                c ->
                    c.name()
                        + "; "
                        + c.weight().toPlainString().replace('.', ',')
                        + "; "
                        + c.most())
            .toList());
  }

  private static BigDecimal weight(String text) {
    try {
      return new BigDecimal(text.strip().replace(',', '.'));
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }

  private static int whole(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException unreadable) {
      return UNREADABLE;
    }
  }

  private int number(String field, int otherwise) {
    return text(field).isBlank() ? otherwise : whole(text(field));
  }

  private Integer optional(String field) {
    return text(field).isBlank() ? null : Integer.valueOf(whole(text(field)));
  }

  private LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private LocalDateTime moment(String field) {
    try {
      return LocalDateTime.parse(text(field));
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private <E extends Enum<E>> E one(Class<E> type, String field) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(form.get(field)))
        .findFirst()
        .orElse(null);
  }

  private String text(String field) {
    return form.getOrDefault(field, "");
  }
}
