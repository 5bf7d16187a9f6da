package ru.traektoria.monitoring.facts;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Анкеты и скрининги: what is told in sums, of which nobody can be named (P2.5, A.1). */
public final class SurveyFacts {

  public final Surveys surveys;
  public final SurveyAnswers surveyAnswers;
  public final Screenings screenings;
  public final Screened screened;

  SurveyFacts(Names names) {
    surveys = new Surveys(names);
    surveyAnswers = new SurveyAnswers(surveys.keys());
    screenings = new Screenings(names);
    screened = new Screened(screenings.keys());
  }

  List<Table> tables() {
    return List.of(surveys, surveyAnswers, screenings, screened);
  }

  /** Ежегодные анонимные анкеты; year is the first calendar year of the academic one. */
  public static final class Surveys extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn year = optionalNumber("year");

    Surveys(Names names) {
      super("surveys", new Dictionary("surveys"));
      municipality = reference("municipality", names.municipalities);
    }
  }

  /** Ответы на анкету (P2.5): nobody's name, nobody's organisation, not even an id. */
  public static final class SurveyAnswers extends OwnedTable {
    public final IntColumn satisfied = number("satisfied");
    public final IntColumn answeredOn = day("answeredOn");

    SurveyAnswers(Dictionary surveys) {
      super("surveyAnswers", surveys);
    }
  }

  /** Итоги скрининга выгорания, one for a municipality and an academic year. */
  public static final class Screenings extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn year = optionalNumber("year");
    public final IntColumn summarisedOn = day("summarisedOn");

    Screenings(Names names) {
      super("screenings", new Dictionary("screenings"));
      municipality = reference("municipality", names.municipalities);
    }
  }

  /** Прошедшие скрининг (A.1): as many as the sum tells, each of them nobody. */
  public static final class Screened extends OwnedTable {
    public final IntColumn highRisk = number("highRisk");

    Screened(Dictionary screenings) {
      super("screened", screenings);
    }
  }
}
