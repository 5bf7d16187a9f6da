package ru.traektoria.events.plan.web.pages;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.traektoria.events.plan.model.Passport;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.plan.model.period.SchoolTerms;
import ru.traektoria.events.plan.model.period.SchoolTerms.Term;
import ru.traektoria.events.plan.web.PlanRequests.PlanRequest;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Паспорт плана, as the form sends it.
 *
 * @param terms four lines such as «01.09–27.10»
 * @param tasks one a line
 * @param grounds one a line
 */
record PlanForm(
    String title,
    PlanYears.Kind yearKind,
    Integer first,
    Integer last,
    String terms,
    String theme,
    String goal,
    String tasks,
    String grounds,
    String parent,
    String organisation,
    String association) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

  PlanRequest request() {
    return new PlanRequest(
        title,
        yearKind,
        first,
        last,
        read(terms),
        theme,
        goal,
        lines(tasks),
        lines(grounds),
        parent,
        organisation,
        association);
  }

  static String terms(Passport passport) {
    SchoolTerms terms = passport == null ? SchoolTerms.USUAL : passport.terms();
    return String.join(
        "\n",
        terms.terms().stream().map(t -> DAY.format(t.from()) + "–" + DAY.format(t.to())).toList());
  }

  private static SchoolTerms read(String text) {
    List<Term> terms = new ArrayList<>();
    for (String line : lines(text)) {
      String[] days = line.replace(" ", "").split("[–-]");
      try {
        terms.add(new Term(MonthDay.parse(days[0], DAY), MonthDay.parse(days[1], DAY)));
      } catch (DateTimeParseException | ArrayIndexOutOfBoundsException notTwoDays) {
        throw Problems.refused(
            Reason.at(
                "terms", "plan.terms", "Четверть пишут так: 01.09–27.10. Исправьте: " + line));
      }
    }
    return terms.isEmpty() ? null : new SchoolTerms(terms);
  }

  private static List<String> lines(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
