package ru.traektoria.monitoring.formula.reader;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.traektoria.monitoring.formula.Argument;
import ru.traektoria.monitoring.formula.Comparison;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Measured;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.formula.vocabulary.Vocabulary;

/** Turns one checked tree of CEL into a condition; what conditions cannot say is refused. */
final class TreeReader {

  private final WrittenFormula written;
  private final Vocabulary vocabulary;
  private final Population of;
  private final DayReader days;

  TreeReader(String formula, CelAbstractSyntaxTree tree, Vocabulary vocabulary, Population of) {
    this.written = new WrittenFormula(formula, tree);
    this.vocabulary = vocabulary;
    this.of = of;
    this.days = new DayReader(written);
  }

  Condition condition() {
    return condition(written.tree().getExpr());
  }

  Measured measure() {
    CelExpr expression = written.tree().getExpr();
    Term term = term(expression);
    if (term instanceof Term.Measure number) {
      return new Measured(number, arguments(term, expression));
    }
    throw written.problem(expression, "складывать можно только числа");
  }

  private Condition condition(CelExpr expression) {
    return switch (expression.exprKind().getKind()) {
      case CONSTANT -> new Condition.Always(of, expression.constant().booleanValue());
      case IDENT -> holds(expression);
      case CALL -> call(expression);
      default -> throw written.problem(expression, "так условие записать нельзя");
    };
  }

  private Condition call(CelExpr expression) {
    List<CelExpr> sides = expression.call().args();
    return switch (expression.call().function()) {
      case "_&&_" -> new Condition.Both(condition(sides.get(0)), condition(sides.get(1)));
      case "_||_" -> new Condition.Either(condition(sides.get(0)), condition(sides.get(1)));
      case "!_" -> new Condition.Opposite(condition(sides.get(0)));
      case "@in" -> oneOf(expression, sides);
      case "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_" -> comparison(expression, sides);
      default -> holds(expression);
    };
  }

  private Condition holds(CelExpr expression) {
    Term term = term(expression);
    if (term instanceof Term.Flag flag) {
      return new Condition.Holds(flag, arguments(term, expression));
    }
    throw written.problem(expression, "здесь ожидалось условие");
  }

  private Condition oneOf(CelExpr expression, List<CelExpr> sides) {
    Term term = term(sides.get(0));
    boolean list = sides.get(1).exprKind().getKind() == CelExpr.ExprKind.Kind.LIST;
    if (!(term instanceof Term.Choice choice) || !list) {
      throw written.problem(expression, "«in» ищет слово факта в списке слов");
    }
    Set<String> words = new LinkedHashSet<>();
    for (CelExpr element : sides.get(1).list().elements()) {
      words.add(word(element, choice.words(), choice.label()));
    }
    return new Condition.OneOf(choice, arguments(term, sides.get(0)), words);
  }

  private Condition comparison(CelExpr expression, List<CelExpr> sides) {
    Comparison comparison = Comparison.of(expression.call().function());
    boolean constantFirst = WrittenFormula.isConstant(sides.get(0));
    CelExpr fact = sides.get(constantFirst ? 1 : 0);
    CelExpr constant = sides.get(constantFirst ? 0 : 1);
    if (!WrittenFormula.isConstant(constant) || WrittenFormula.isConstant(fact)) {
      throw written.problem(expression, "факт сравнивается только с числом или словом");
    }
    Term term = term(fact);
    List<Argument> arguments = arguments(term, fact);
    Comparison applied = constantFirst ? comparison.turned() : comparison;
    if (term instanceof Term.Choice choice) {
      return chosen(expression, choice, arguments, applied, constant);
    }
    if (term instanceof Term.Measure measure) {
      return new Condition.Compared(measure, arguments, applied, number(constant, measure));
    }
    throw written.problem(expression, "условие не сравнивается: пишется само или с «!»");
  }

  private Condition chosen(
      CelExpr expression,
      Term.Choice choice,
      List<Argument> arguments,
      Comparison comparison,
      CelExpr constant) {
    String word = word(constant, choice.words(), choice.label());
    Condition same = new Condition.OneOf(choice, arguments, Set.of(word));
    return switch (comparison) {
      case EQUAL -> same;
      case DIFFERENT -> new Condition.Opposite(same);
      default -> throw written.problem(expression, "слова не сравниваются на больше и меньше");
    };
  }

  private long number(CelExpr constant, Term.Measure measure) {
    CelConstant value = constant.constant();
    return switch (value.getKind()) {
      case INT64_VALUE -> value.int64Value() * measure.scale();
      case DOUBLE_VALUE -> Math.round(value.doubleValue() * measure.scale());
      default -> throw written.problem(constant, "ожидалось число");
    };
  }

  private List<Argument> arguments(Term term, CelExpr expression) {
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < term.parameters().size(); i++) {
      Term.Parameter parameter = term.parameters().get(i);
      CelExpr given = expression.call().args().get(i);
      arguments.add(
          parameter.isDay()
              ? days.day(given)
              : new Argument.Spoken(word(given, parameter.words(), parameter.name())));
    }
    return arguments;
  }

  private String word(CelExpr expression, Set<String> allowed, String what) {
    boolean text =
        WrittenFormula.isConstant(expression)
            && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    String word = text ? expression.constant().stringValue() : "";
    if (allowed.contains(word)) {
      return word;
    }
    String choice = String.join(", ", new TreeSet<>(allowed));
    throw written.problem(expression, "«%s» (%s): допустимо %s".formatted(word, what, choice));
  }

  private Term term(CelExpr expression) {
    Optional<String> name =
        switch (expression.exprKind().getKind()) {
          case IDENT -> Optional.of(expression.ident().name());
          case CALL -> Optional.of(expression.call().function());
          default -> Optional.empty();
        };
    Term term = name.map(vocabulary::term).orElse(null);
    if (term == null) {
      throw written.problem(expression, "здесь ожидалось имя факта");
    }
    return term;
  }
}
