package ru.traektoria.monitoring.frozen.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bson.Document;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.Judged;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.monitoring.target.model.Verdict;

/** A target as it stood when the window was frozen. */
final class JudgedDocument {

  private JudgedDocument() {}

  static Document of(Judged judged) {
    if (judged == null) {
      return null;
    }
    Terms terms = judged.terms();
    Verdict verdict = judged.verdict();
    return new Document("kind", terms.kind().name())
        .append("amount", text(terms.amount()))
        .append("due", text(terms.due()))
        .append("baseline", text(terms.baseline().value()))
        .append("baselineOn", text(terms.baseline().on()))
        .append("paragraph", terms.paragraph())
        .append("why", verdict.why().name())
        .append("threshold", text(verdict.threshold()))
        .append("atLeast", verdict.atLeast())
        .append("expected", text(verdict.expected()));
  }

  static Judged read(Document document) {
    if (document == null) {
      return null;
    }
    Terms terms =
        new Terms(
            TargetKind.valueOf(document.getString("kind")),
            number(document, "amount"),
            day(document, "due"),
            new Baseline(number(document, "baseline"), day(document, "baselineOn")),
            document.getString("paragraph"));
    Verdict verdict =
        Verdict.of(
            Verdict.Why.valueOf(document.getString("why")),
            number(document, "threshold"),
            document.getBoolean("atLeast"),
            number(document, "expected"));
    return new Judged(terms, verdict);
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : value == null ? null : value.toString();
  }

  private static BigDecimal number(Document document, String field) {
    String text = document.getString(field);
    return text == null ? null : new BigDecimal(text);
  }

  private static LocalDate day(Document document, String field) {
    String text = document.getString(field);
    return text == null ? null : LocalDate.parse(text);
  }
}
