package ru.traektoria.monitoring.formula.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;

/** All named facts: what an indicator can be said in, theme by theme. */
public final class Vocabulary {

  private final Map<String, Term> terms = new LinkedHashMap<>();

  /**
   * The vocabulary.
   *
   * @param pensionAge age in months by year of birth: women, men
   */
  public Vocabulary(IntFunction<int[]> pensionAge) {
    StaffTerms.all(pensionAge).forEach(this::add);
    LearningTerms.all().forEach(this::add);
    ManualTerms.all().forEach(this::add);
    PassportTerms.all().forEach(this::add);
    PlaceTerms.all().forEach(this::add);
    MethodicalTerms.all().forEach(this::add);
    PlanTerms.all().forEach(this::add);
    BankTerms.all().forEach(this::add);
    DevelopmentTerms.all().forEach(this::add);
    MentoringTerms.all().forEach(this::add);
    RegisterTerms.all().forEach(this::add);
    DiagnosticTerms.all().forEach(this::add);
    DetailTerms.all(pensionAge).forEach(this::add);
  }

  private void add(Term term) {
    terms.put(term.name(), term);
  }

  /** Every named fact, in the order in which people would look for it. */
  public List<Term> terms() {
    return List.copyOf(terms.values());
  }

  /** Named facts of one population. */
  public List<Term> terms(Population of) {
    return terms.values().stream().filter(term -> term.of() == of).toList();
  }

  /** The named fact of that name, {@code null} if there is none. */
  public Term term(String name) {
    return terms.get(name);
  }
}
