package ru.traektoria.monitoring.manual.application.results;

import java.util.function.Function;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.growth.PupilResults.Sums;

/** Составляющая: what is measured, and in what. */
public enum ResultPart {
  PASSED("Успеваемость", true, true, Word.GRADES, Sums::passed),
  GOOD("Качество знаний", true, false, Word.GRADES, Sums::good),
  VPR("ВПР на «4» и «5»", true, true, Word.VPR, Sums::good),
  OGE("ОГЭ, средняя отметка", false, true, Word.OGE, Sums::score),
  EGE("ЕГЭ, средний балл", false, true, Word.EGE, Sums::score);

  private final String title;
  private final boolean percent;
  private final boolean judged;
  private final Word kind;
  private final Function<Sums, long[]> measured;

  ResultPart(
      String title, boolean percent, boolean judged, Word kind, Function<Sums, long[]> measured) {
    this.title = title;
    this.percent = percent;
    this.judged = judged;
    this.kind = kind;
    this.measured = measured;
  }

  public String title() {
    return title;
  }

  /** Whether it is a share in per cent; a mean otherwise. */
  public boolean percent() {
    return percent;
  }

  /** Whether the verdict of the year looks at it. */
  boolean judged() {
    return judged;
  }

  Word kind() {
    return kind;
  }

  /** What is measured, of every organisation. */
  long[] measured(Sums sums) {
    return measured.apply(sums);
  }
}
