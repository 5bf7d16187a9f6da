package ru.traektoria.monitoring.reading.growth;

import ru.traektoria.monitoring.facts.SurveyFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Ответы на ежегодную анонимную анкету (P2.5). An answer belongs to a municipality and to nothing
 * smaller, so that a part of it has no answers at all.
 */
public final class Satisfaction {

  private Satisfaction() {}

  /** Answers by their place among the rows: they have no id that could lead to anybody. */
  public static final class Answers implements Countable {
    @Override
    public int size(Reading reading) {
      return answers(reading).rows();
    }

    @Override
    public Bits inSlice(Reading reading) {
      SurveyFacts.Surveys surveys = reading.facts().surveys.surveys;
      Bits rows = new Bits(size(reading));
      for (int row = 0; row < size(reading); row++) {
        if (answers(reading).present(row)
            && reading
                .slice()
                .contains(surveys.municipality.get(answers(reading).owner(row)), -1)) {
          rows.set(row);
        }
      }
      return rows;
    }

    @Override
    public String id(Reading reading, int row) {
      int survey = answers(reading).owner(row);
      return reading.facts().surveys.surveys.keys().text(survey) + "#" + row;
    }
  }

  /** Ответы года: of the survey of the academic year, given by the day. */
  public static Bits ofYear(Reading reading) {
    SurveyFacts.Surveys surveys = reading.facts().surveys.surveys;
    int year = Day.civil(reading.moment().yearStart()) / 512;
    Bits rows = new Bits(answers(reading).rows());
    for (int row = 0; row < answers(reading).rows(); row++) {
      if (answers(reading).present(row)
          && surveys.year.get(answers(reading).owner(row)) == year
          && answers(reading).answeredOn.get(row) <= reading.asOf()) {
        rows.set(row);
      }
    }
    return rows;
  }

  /** Ответы с общей оценкой 4 или 5. */
  public static Bits satisfied(Reading reading) {
    Bits rows = new Bits(answers(reading).rows());
    for (int row = 0; row < answers(reading).rows(); row++) {
      if (answers(reading).present(row) && answers(reading).satisfied.get(row) == 1) {
        rows.set(row);
      }
    }
    return rows;
  }

  private static SurveyFacts.SurveyAnswers answers(Reading reading) {
    return reading.facts().surveys.surveyAnswers;
  }
}
