package ru.traektoria.monitoring.programme.web.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.programme.model.Elements.Condition;
import ru.traektoria.monitoring.programme.model.Elements.Expected;
import ru.traektoria.monitoring.programme.model.Elements.Ground;
import ru.traektoria.monitoring.programme.model.Elements.Problem;
import ru.traektoria.monitoring.programme.model.Elements.Risk;
import ru.traektoria.monitoring.programme.model.Elements.Step;
import ru.traektoria.monitoring.programme.model.Phase;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** The fields of all the small forms of a programme; each sends its own. */
record SentElement(
    String title,
    String number,
    LocalDate date,
    LocalDate from,
    LocalDate to,
    Boolean yearly,
    String words,
    String code,
    TargetKind kind,
    String amount,
    LocalDate due,
    String baseline,
    LocalDate baselineOn,
    String section,
    String term,
    String responsible,
    String result,
    String planItems,
    Integer likelihood,
    Integer harm,
    String measure,
    Boolean met) {

  String named() {
    return PassportFields.blank(title);
  }

  Ground ground() {
    return new Ground(Ids.next(), named(), PassportFields.blank(number), date);
  }

  Phase phase() {
    return new Phase(Ids.next(), named(), from, to, Boolean.TRUE.equals(yearly));
  }

  Step step() {
    return new Step(
        Ids.next(),
        PassportFields.blank(section),
        named(),
        PassportFields.blank(term),
        to,
        PassportFields.blank(responsible),
        PassportFields.blank(result),
        planItems(planItems));
  }

  Risk risk() {
    return new Risk(
        Ids.next(),
        named(),
        degree(likelihood),
        degree(harm),
        PassportFields.blank(measure),
        PassportFields.blank(responsible),
        PassportFields.blank(code));
  }

  Problem problem() {
    return new Problem(Ids.next(), named(), PassportFields.blank(code));
  }

  Condition condition() {
    return new Condition(Ids.next(), named(), Boolean.TRUE.equals(met));
  }

  Expected expected() {
    String asked = PassportFields.blank(code);
    Terms terms = asked == null ? null : terms();
    return new Expected(Ids.next(), asked, PassportFields.blank(words), terms);
  }

  private Terms terms() {
    Baseline base = new Baseline(number("baseline", baseline), baselineOn);
    return new Terms(kind, number("amount", amount), due, base, null);
  }

  private static BigDecimal number(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String plain = text.replaceAll("[\\s\u00a0\u202f%]", "").replace(',', '.');
      return new BigDecimal(plain.replace('−', '-'));
    } catch (NumberFormatException e) {
      throw Problems.refused(Reason.at(field, "number", "Запишите число, например 37,5."));
    }
  }

  /** An address's last part is the id. */
  private static List<String> planItems(String text) {
    return text == null
        ? List.of()
        : text.lines()
            .map(line -> line.strip().replaceFirst("[?].*", "").replaceFirst("/+$", ""))
            .map(line -> line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('#')) + 1))
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
  }

  private static int degree(Integer sent) {
    return sent == null ? 0 : sent;
  }
}
