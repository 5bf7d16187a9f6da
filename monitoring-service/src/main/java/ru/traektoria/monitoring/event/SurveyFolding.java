package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.Fields.Reading;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Facts;

/**
 * Anonymous answers of {@code diagnostics.events}: each event is one more answer. It has no id of
 * its own, so that nothing leads to a person; that it is taken once is the fold's own guard.
 */
final class SurveyFolding {

  private static final int SURVEY = 0;

  private final Facts facts;
  private final DiagnosticsFacts diagnostics;
  private final Fields fields = new Fields();
  private final int municipality;
  private final int year;
  private final int satisfied;
  private final int answeredOn;

  SurveyFolding(Facts facts) {
    this.facts = facts;
    this.diagnostics = facts.diagnostics;
    DiagnosticsFacts.Surveys surveys = diagnostics.surveys;
    DiagnosticsFacts.SurveyAnswers answers = diagnostics.surveyAnswers;
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
    int survey = diagnostics.surveys.upsert(values[SURVEY]);
    diagnostics.surveys.municipality.set(survey, values[municipality]);
    diagnostics.surveys.year.set(survey, values[year]);
    int answer = diagnostics.surveyAnswers.add(survey);
    diagnostics.surveyAnswers.satisfied.set(answer, values[satisfied]);
    diagnostics.surveyAnswers.answeredOn.set(answer, values[answeredOn]);
    facts.touch(values[municipality]);
  }
}
