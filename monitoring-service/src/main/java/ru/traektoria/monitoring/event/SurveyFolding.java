package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.json.Fields.Reading;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.SurveyFacts;

/**
 * Anonymous answers of {@code diagnostics.events}: each event is one more answer. It has no id of
 * its own, so that nothing leads to a person; that it is taken once is the fold's own guard.
 */
final class SurveyFolding {

  private static final int SURVEY = 0;

  private final Facts facts;
  private final SurveyFacts sums;
  private final Fields fields = new Fields();
  private final int municipality;
  private final int year;
  private final int satisfied;
  private final int answeredOn;

  SurveyFolding(Facts facts) {
    this.facts = facts;
    this.sums = facts.surveys;
    SurveyFacts.Surveys surveys = sums.surveys;
    SurveyFacts.SurveyAnswers answers = sums.surveyAnswers;
    fields.add("survey", -1, json -> json.reference(surveys.keys()));
    municipality = fields.add("municipality", -1, Reading.text(surveys.municipality));
    year = fields.add("year", -1, EventJson::academicYear);
    satisfied = fields.add("satisfied", 0, EventJson::flag);
    answeredOn =
        fields.add("answeredOn", answers.answeredOn.empty(), Reading.day(answers.answeredOn));
  }

  Map<String, Folding> foldings() {
    return Map.of("SatisfactionAnswered", this::answered);
  }

  private void answered(EventJson json) {
    int[] values = fields.read(json);
    json.end();
    for (int place : new int[] {SURVEY, municipality, year, answeredOn}) {
      fields.require(place);
    }
    int survey = sums.surveys.upsert(values[SURVEY]);
    sums.surveys.municipality.set(survey, values[municipality]);
    sums.surveys.year.set(survey, values[year]);
    int answer = sums.surveyAnswers.add(survey);
    sums.surveyAnswers.satisfied.set(answer, values[satisfied]);
    sums.surveyAnswers.answeredOn.set(answer, values[answeredOn]);
    facts.touch(values[municipality]);
  }
}
