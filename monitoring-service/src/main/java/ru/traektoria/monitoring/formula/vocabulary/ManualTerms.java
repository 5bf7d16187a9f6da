package ru.traektoria.monitoring.formula.vocabulary;

import static ru.traektoria.monitoring.formula.Population.ORGANISATIONS;

import java.util.List;
import java.util.function.Function;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.growth.ApprovedForms;
import ru.traektoria.monitoring.reading.growth.PupilResults;
import ru.traektoria.monitoring.reading.growth.PupilResults.Sums;

/** Named facts of manual data: approved forms and results of pupils, by organisation. */
final class ManualTerms {

  private static final Term.Parameter FORM =
      Term.Parameter.word(
          "kind",
          "INDEPENDENT_ASSESSMENT",
          "INFORMATION_CARD",
          "TRAINING_REPORT",
          "GRADES",
          "VPR",
          "OGE",
          "EGE");
  private static final Term.Parameter RESULTS =
      Term.Parameter.word("kind", "GRADES", "VPR", "OGE", "EGE");
  private static final Term.Parameter ANY_RESULTS =
      Term.Parameter.word("kind", "GRADES", "VPR", "OGE", "EGE", "ANY");

  private interface OfKind {
    Bits read(Reading reading, int kind);
  }

  private ManualTerms() {}

  static List<Term> all() {
    return List.of(
        flag(
            "formOfPeriod",
            "сдала форму за период, в котором дата",
            FORM,
            ApprovedForms::ofThisPeriod),
        flag(
            "formOfHalfYear",
            "сдала форму за последнее полугодие",
            FORM,
            ApprovedForms::ofLastHalfYear),
        flag("formEver", "сдала форму хотя бы раз", FORM, ApprovedForms::ever),
        Terms.flag(
            "lowResults",
            "низкие образовательные результаты, ШНОР",
            ORGANISATIONS,
            ApprovedForms::lowResults),
        flag("resultsCompared", "результаты есть за оба года", RESULTS, PupilResults::compared),
        flag(
            "resultsImproved",
            "положительная динамика результатов",
            ANY_RESULTS,
            PupilResults::improved),
        measure("pupils", "учеников в результатах", 1, Sums::pupils),
        measure("passedPupils", "учеников без неудовлетворительных отметок", 1, Sums::passed),
        measure("goodPupils", "учеников на «4» и «5»", 1, Sums::good),
        measure("scorePoints", "сумма отметок или баллов учеников", 100, Sums::score),
        comparable("comparablePupils", "учеников в сопоставимых результатах", false, Sums::pupils),
        comparable("comparableGoodPupils", "из них на «4» и «5»", false, Sums::good),
        comparable("comparablePupilsBefore", "учеников в них же год назад", true, Sums::pupils),
        comparable(
            "comparableGoodPupilsBefore", "из них на «4» и «5» год назад", true, Sums::good));
  }

  private static Term flag(String name, String label, Term.Parameter kind, OfKind reading) {
    return new Term.Flag(
        name, label, ORGANISATIONS, List.of(kind), false, (r, a) -> reading.read(r, a[0]));
  }

  private static Term measure(String name, String label, int scale, Function<Sums, long[]> column) {
    return new Term.Measure(
        name,
        label,
        ORGANISATIONS,
        List.of(RESULTS),
        scale,
        true,
        (r, a) -> whole(column.apply(PupilResults.now(r, a[0]))));
  }

  /** Of the same subject and class of the same organisation in both years. */
  private static Term comparable(
      String name, String label, boolean before, Function<Sums, long[]> column) {
    return new Term.Measure(
        name,
        label,
        ORGANISATIONS,
        List.of(RESULTS),
        1,
        true,
        (r, a) -> whole(column.apply(PupilResults.comparable(r, a[0], before))));
  }

  private static int[] whole(long[] sums) {
    int[] values = new int[sums.length];
    for (int i = 0; i < sums.length; i++) {
      values[i] = Math.toIntExact(sums[i]);
    }
    return values;
  }
}
