package ru.traektoria.monitoring.own.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.Join;
import ru.traektoria.monitoring.own.model.ReportingPeriod;

/**
 * Нажатие в составителе: a condition or a group more or less, or the formula as text.
 *
 * @param verb add, drop, group, ungroup, text, builder, or year, which brings its last day with it;
 *     anything else only shows the form again
 * @param place the part, group and condition that it concerns, such as {@code numerator.0.1}
 */
record Editing(String verb, String place) {

  private static final Clause BLANK = Clause.of("");

  static Editing of(String asked) {
    String[] words = asked == null ? new String[0] : asked.split(":");
    return words.length == 2 ? new Editing(words[0], words[1]) : new Editing("", "");
  }

  private String part() {
    return place.split("\\.")[0];
  }

  private int number(int at) {
    String[] words = place.split("\\.");
    return at < words.length && words[at].matches("\\d{1,3}") ? Integer.parseInt(words[at]) : -1;
  }

  /** The definition after it; {@code cel} is the text of the formula so far. */
  Definition edit(Definition d, UnaryOperator<String> cel) {
    if (verb.equals("year")) {
      ReportingPeriod.Year year = d.period().year();
      return year == null ? d : d.over(ReportingPeriod.of(year));
    }
    boolean whole = part().equals(OwnForm.DENOMINATOR);
    Clauses before = whole ? d.denominator() : d.numerator();
    Clauses after = before == null ? null : edit(before, cel);
    return d.counting(whole ? after : d.denominator(), whole ? d.numerator() : after);
  }

  private Clauses edit(Clauses clauses, UnaryOperator<String> cel) {
    List<ClauseGroup> groups = new ArrayList<>(clauses.groups());
    switch (verb) {
      case "add" -> change(groups, lines -> lines.add(BLANK));
      case "drop" -> change(groups, this::drop);
      case "group" -> groups.add(new ClauseGroup(Join.ANY, List.of(BLANK)));
      case "ungroup" -> {
        if (number(1) >= 0 && number(1) < groups.size()) {
          groups.remove(number(1));
        }
      }
      case "text" -> {
        return Clauses.written(cel.apply(part()));
      }
      case "builder" -> {
        return Clauses.all(BLANK);
      }
      default -> {
        return clauses;
      }
    }
    return new Clauses(clauses.join(), groups, null);
  }

  private void drop(List<Clause> lines) {
    if (number(2) >= 0 && number(2) < lines.size()) {
      lines.remove(number(2));
    }
  }

  private interface Change {
    void apply(List<Clause> lines);
  }

  private void change(List<ClauseGroup> groups, Change change) {
    int at = number(1);
    if (at >= 0 && at < groups.size()) {
      List<Clause> lines = new ArrayList<>(groups.get(at).clauses());
      change.apply(lines);
      groups.set(at, new ClauseGroup(groups.get(at).join(), lines));
    }
  }

  /** The condition that takes the focus afterwards; {@code null}: none. */
  String fresh(Definition after) {
    Clauses clauses = part().equals(OwnForm.DENOMINATOR) ? after.denominator() : after.numerator();
    if (clauses == null || clauses.expert()) {
      return null;
    }
    int group = verb.equals("group") ? clauses.groups().size() - 1 : number(1);
    boolean there = group >= 0 && group < clauses.groups().size();
    return there && (verb.equals("add") || verb.equals("group"))
        ? part() + "." + group + "." + (clauses.groups().get(group).clauses().size() - 1)
        : null;
  }
}
