package ru.traektoria.monitoring.formula.reader;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Measured;
import ru.traektoria.monitoring.formula.NamedDay;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.formula.vocabulary.Vocabulary;

/**
 * Parses and type-checks formulas with CEL (macros off, nothing declared but the vocabulary), then
 * compiles the checked tree to conditions over columns; CEL itself never runs a formula.
 */
public final class Formulas {

  private static final int LONGEST = 2_000;

  private final Vocabulary vocabulary;
  private final Map<Population, CelCompiler> compilers = new EnumMap<>(Population.class);

  public Formulas(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Population of : Population.values()) {
      compilers.put(of, compiler(of));
    }
  }

  private CelCompiler compiler(Population of) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(List.of())
            .addFunctionDeclarations(
                dated("dayOfYear"),
                dated("calendarDay"),
                CelFunctionDecl.newFunctionDeclaration(
                    "monthsBefore",
                    CelOverloadDecl.newGlobalOverload(
                        "monthsBefore_day",
                        SimpleType.TIMESTAMP,
                        List.of(SimpleType.TIMESTAMP, SimpleType.INT))));
    for (NamedDay day : NamedDay.values()) {
      builder.addVar(day.word(), SimpleType.TIMESTAMP);
    }
    for (Term term : vocabulary.terms(of)) {
      declare(builder, term);
    }
    return builder.build();
  }

  private static CelFunctionDecl dated(String name) {
    return CelFunctionDecl.newFunctionDeclaration(
        name,
        CelOverloadDecl.newGlobalOverload(
            name + "_text", SimpleType.TIMESTAMP, List.of(SimpleType.STRING)));
  }

  private static void declare(CelCompilerBuilder builder, Term term) {
    if (term.parameters().isEmpty()) {
      builder.addVar(term.name(), type(term));
      return;
    }
    List<CelType> parameters =
        term.parameters().stream()
            .map(p -> (CelType) (p.isDay() ? SimpleType.TIMESTAMP : SimpleType.STRING))
            .toList();
    builder.addFunctionDeclarations(
        CelFunctionDecl.newFunctionDeclaration(
            term.name(),
            CelOverloadDecl.newGlobalOverload(term.name() + "_fact", type(term), parameters)));
  }

  private static CelType type(Term term) {
    if (term instanceof Term.Flag) {
      return SimpleType.BOOL;
    }
    return term instanceof Term.Choice
        ? SimpleType.STRING
        : ((Term.Measure) term).scale() == 1 ? SimpleType.INT : SimpleType.DOUBLE;
  }

  /**
   * The condition that the formula says.
   *
   * @throws FormulaProblem.Found with a Russian message at the place of the mistake
   */
  public Condition condition(String formula, Population of) {
    CelAbstractSyntaxTree tree = checked(formula, of);
    if (!tree.getResultType().equals(SimpleType.BOOL)) {
      throw new FormulaProblem.Found(
          new FormulaProblem(formula, 1, 1, "формула должна отвечать да или нет"));
    }
    return new TreeReader(formula, tree, vocabulary, of).condition();
  }

  /** The number that an indicator sums, such as {@code rate}. */
  public Measured measure(String formula, Population of) {
    CelAbstractSyntaxTree tree = checked(formula, of);
    return new TreeReader(formula, tree, vocabulary, of).measure();
  }

  private CelAbstractSyntaxTree checked(String formula, Population of) {
    if (formula.length() > LONGEST) {
      throw new FormulaProblem.Found(
          new FormulaProblem(
              formula.substring(0, 40) + "…", 1, LONGEST, "формула слишком длинная"));
    }
    CelValidationResult result = compilers.get(of).compile(formula);
    if (result.hasError()) {
      CelIssue issue = result.getErrors().get(0);
      throw new FormulaProblem.Found(
          new FormulaProblem(
              formula,
              Math.max(1, issue.getSourceLocation().getLine()),
              issue.getSourceLocation().getColumn() + 1,
              RussianIssue.of(issue.getMessage())));
    }
    try {
      return result.getAst();
    } catch (CelValidationException e) {
      throw new IllegalStateException("a result without errors has a tree", e);
    }
  }
}
