package ru.traektoria.monitoring.own.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.catalogue.Indicator.Lists;
import ru.traektoria.monitoring.catalogue.MunicipalRow;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.own.application.Fact;
import ru.traektoria.monitoring.own.application.FactsOf;
import ru.traektoria.monitoring.own.application.Slot;
import ru.traektoria.monitoring.own.model.Clause;
import ru.traektoria.monitoring.own.model.ClauseGroup;
import ru.traektoria.monitoring.own.model.Clauses;
import ru.traektoria.monitoring.own.model.Comparison;
import ru.traektoria.monitoring.own.model.Definition;
import ru.traektoria.monitoring.own.model.Join;
import ru.traektoria.monitoring.own.model.ReportingPeriod;
import ru.traektoria.portal.form.Option;

/**
 * Составитель условий as the page shows it: every choice follows from what was chosen before it.
 *
 * @param fresh the condition that was added just now, which takes the focus; {@code null}: none
 */
record Builder(Definition definition, Population of, FactsOf facts, String fresh) {

  /** Numerator or denominator. */
  record Part(String name, String title, String hint, Clauses clauses, List<Group> groups) {

    public boolean several() {
      return groups.size() > 1;
    }
  }

  /** A group of conditions. */
  record Group(String name, int number, boolean any, List<Line> lines) {}

  /**
   * A condition.
   *
   * @param fact {@code null}: none is chosen yet
   */
  record Line(String name, Clause clause, Fact fact, boolean fresh, ReportingPeriod.Year year) {

    /** The choice of a slot; what does not fit the fact gives way to what is usual. */
    public String chosen(int slot) {
      Slot asked = fact.slots().get(slot);
      String typed = slot < clause.choices().size() ? clause.choices().get(slot) : "";
      return asked.choices().stream().anyMatch(c -> c.code().equals(typed))
          ? typed
          : asked.usualIn(year);
    }

    public boolean measured() {
      return fact != null && fact.measured();
    }

    public boolean worded() {
      return fact != null && fact.kind() == Fact.Kind.WORD;
    }
  }

  static Builder of(Definition definition, FactsOf facts, String fresh) {
    Population of = facts.population(definition.of()).orElse(Population.PEOPLE);
    return new Builder(definition, of, facts, fresh);
  }

  public boolean share() {
    return definition.unit() != Definition.Unit.COUNT;
  }

  public List<Option> years() {
    return OwnWords.YEARS;
  }

  /** The days on which a past year can be shown; a day that was said otherwise is one too. */
  public List<Option> days() {
    return OwnWords.days(definition.period());
  }

  /** What can be counted. */
  public List<Option> populations() {
    return facts.populations().stream().map(c -> Option.of(c.code(), c.label())).toList();
  }

  public List<Fact> named() {
    return facts.all(of);
  }

  /** By what it can be divided at most; what its facts forbid is left out when it is saved. */
  public List<Option> breakdowns() {
    return MunicipalRow.divisions(of, Lists.OPEN).stream()
        .map(by -> Option.of(by.name(), OwnWords.BREAKDOWNS.get(by)))
        .toList();
  }

  public List<Option> comparisons() {
    return Stream.of(Comparison.values()).map(c -> Option.of(c.name(), c.label())).toList();
  }

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (share()) {
      parts.add(
          part(
              OwnForm.DENOMINATOR,
              "От кого считается доля",
              "Знаменатель: все, кто отвечает этим условиям.",
              definition.denominator()));
    }
    parts.add(
        part(
            OwnForm.NUMERATOR,
            share() ? "Кто из них засчитывается" : "Что считается",
            share()
                ? "Числитель: кто отвечает и этим условиям. За пределы знаменателя он не выходит."
                : "Считаются все, кто отвечает этим условиям.",
            definition.numerator()));
    return parts;
  }

  private Part part(String name, String title, String hint, Clauses clauses) {
    Clauses whole = clauses == null ? Clauses.all(Clause.of("")) : clauses;
    List<Group> groups = new ArrayList<>();
    for (ClauseGroup group : whole.groups()) {
      groups.add(group(name + "." + groups.size(), groups.size() + 1, group));
    }
    return new Part(name, title, hint, whole, groups);
  }

  private Group group(String name, int number, ClauseGroup group) {
    List<Line> lines = new ArrayList<>();
    for (Clause clause : group.clauses()) {
      String place = name + "." + lines.size();
      Fact fact = facts.find(of, clause.fact()).orElse(null);
      lines.add(new Line(place, clause, fact, place.equals(fresh), definition.period().year()));
    }
    boolean any = group.join() == Join.ANY;
    return new Group(name, number, any, lines);
  }
}
