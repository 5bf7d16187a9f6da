package ru.traektoria.monitoring.formula.reader;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;

/** A formula with its tree: says where in it something is wrong. */
record WrittenFormula(String text, CelAbstractSyntaxTree tree) {

  FormulaProblem.Found problem(CelExpr expression, String message) {
    int offset = tree.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
    CelSourceLocation place =
        tree.getSource().getOffsetLocation(offset).orElse(CelSourceLocation.of(1, 0));
    return new FormulaProblem.Found(
        new FormulaProblem(text, place.getLine(), place.getColumn() + 1, message));
  }

  static boolean isConstant(CelExpr expression) {
    return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT;
  }
}
