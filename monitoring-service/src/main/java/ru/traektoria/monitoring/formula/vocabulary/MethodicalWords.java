package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Term.Parameter.word;

import ru.traektoria.monitoring.formula.Term;

/** What the named facts of methodical work let choose from. */
final class MethodicalWords {

  private static final String[] ASSOCIATION_KINDS = {
    "GMO",
    "RMO",
    "SHMO",
    "YOUNG_TEACHERS",
    "YOUNG_HEADS",
    "CLUB",
    "METHODICAL_COUNCIL",
    "PEDAGOGICAL_COUNCIL",
    "EXPERT_COUNCIL",
    "CREATIVE_GROUP",
    "PROBLEM_GROUP",
    "NETWORK_PROJECT",
    "ANY"
  };

  /** Kinds of associations. */
  static final Term.Parameter KIND = word("kind", ASSOCIATION_KINDS);

  /** Labels of activities. */
  static final Term.Parameter TAG =
      word("tag", "NATIVE_LANGUAGE", "FGOS", "ACTIVITY_APPROACH", "BURNOUT_PREVENTION");

  private MethodicalWords() {}
}
