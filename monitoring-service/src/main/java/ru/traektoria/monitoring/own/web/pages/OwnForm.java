package ru.traektoria.monitoring.own.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Comparison;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.Join;
import ru.traektoria.monitoring.own.model.Paper;
import ru.traektoria.monitoring.own.model.ReportingPeriod;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Форма определения as it is sent, whole or half-filled; the names are those of the reasons. */
record OwnForm(MultiValueMap<String, String> inputs) {

  static final String DENOMINATOR = "denominator";
  static final String NUMERATOR = "numerator";

  /** What is typed, with whatever is missing still missing. */
  Definition definition() {
    Definition.Unit unit = one(Definition.Unit.class, "unit");
    return new Definition(
        text("name"),
        text("brief"),
        unit,
        one(Definition.Direction.class, "direction"),
        text("of"),
        unit == Definition.Unit.COUNT ? null : clauses(DENOMINATOR),
        clauses(NUMERATOR),
        inputs.getOrDefault("breakdowns", List.of()),
        new Paper(text("paper.title"), text("paper.number"), date("paper.date")),
        text("words"),
        new ReportingPeriod(one(ReportingPeriod.Year.class, "period.year"), text("period.day")));
  }

  LocalDate from() {
    return date("validFrom");
  }

  private Clauses clauses(String part) {
    if (text(part + ".mode").equals("cel")) {
      return Clauses.written(text(part + ".cel"));
    }
    List<ClauseGroup> groups = new ArrayList<>();
    for (int g = 0; inputs.containsKey(part + "." + g + ".join"); g++) {
      groups.add(group(part + "." + g));
    }
    return new Clauses(join(part), groups, null);
  }

  private ClauseGroup group(String place) {
    List<Clause> clauses = new ArrayList<>();
    for (int c = 0; inputs.containsKey(place + "." + c + ".fact"); c++) {
      clauses.add(clause(place + "." + c));
    }
    return new ClauseGroup(join(place), clauses);
  }

  private Clause clause(String place) {
    List<String> choices = new ArrayList<>();
    for (int i = 0; inputs.containsKey(place + ".choice." + i); i++) {
      choices.add(text(place + ".choice." + i));
    }
    return new Clause(
        text(place + ".fact"),
        choices,
        one(Comparison.class, place + ".comparison"),
        text(place + ".value"),
        text(place + ".negated").equals("true"));
  }

  private Join join(String place) {
    return text(place + ".join").equals(Join.ANY.name()) ? Join.ANY : Join.ALL;
  }

  private LocalDate date(String name) {
    try {
      return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      throw Problems.refused(Reason.at(name, "own.date", "Запишите дату: день, месяц, год."));
    }
  }

  private <E extends Enum<E>> E one(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text(name)))
        .findFirst()
        .orElse(null);
  }

  private String text(String name) {
    String text = inputs.getFirst(name);
    return text == null ? "" : text.strip();
  }
}
