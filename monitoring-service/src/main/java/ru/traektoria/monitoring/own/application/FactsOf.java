package ru.traektoria.monitoring.own.application;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;

/** Named facts by what they are said of: what a condition may be made of. */
@Component
public class FactsOf {

  private final Map<Population, Map<String, Fact>> facts = new EnumMap<>(Population.class);
  private final FactWords words;

  FactsOf(Catalogue catalogue, FactWords words) {
    this.words = words;
    for (Term term : catalogue.vocabulary().terms()) {
      facts
          .computeIfAbsent(term.of(), of -> new LinkedHashMap<>())
          .put(term.name(), Fact.of(term, words));
    }
  }

  /** What can be counted: whatever any fact is said of. */
  public List<Slot.Choice> populations() {
    return facts.keySet().stream()
        .map(of -> new Slot.Choice(of.name(), words.population(of)))
        .toList();
  }

  /** The facts of a population, in the vocabulary's order. */
  public List<Fact> all(Population of) {
    return List.copyOf(facts.getOrDefault(of, Map.of()).values());
  }

  public Optional<Fact> find(Population of, String name) {
    return Optional.ofNullable(facts.getOrDefault(of, Map.of()).get(name));
  }

  /** The population of the name, if any fact is said of it. */
  public Optional<Population> population(String name) {
    return Stream.of(Population.values())
        .filter(of -> of.name().equals(name) && facts.containsKey(of))
        .findFirst();
  }

  /** What people call it. */
  public String words(Population of) {
    return words.population(of);
  }
}
