package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionSurvey;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;

/** The yearly anonymous survey: opens it, prolongs it, takes one answer a person. */
@Service
public class AskingSatisfaction {

  private final AggregateStore<SatisfactionSurvey> surveys;
  private final Instruments instruments;
  private final Clock clock;

  AskingSatisfaction(
      AggregateStore<SatisfactionSurvey> surveys, Instruments instruments, Clock clock) {
    this.surveys = surveys;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** The newest published questionnaire «Обратная связь». */
  public Optional<Instrument> questionnaire(String municipality) {
    return instruments.offered(municipality).stream()
        .filter(each -> each.kind() == InstrumentKind.SATISFACTION)
        .filter(each -> each.state() == InstrumentState.PUBLISHED)
        .reduce((older, newer) -> newer.version() > older.version() ? newer : older);
  }

  /** The questions of a survey. */
  public Instrument questions(SatisfactionSurvey survey) {
    return instruments.get(survey.instrument());
  }

  /** All surveys of a municipality. */
  public List<Stored<SatisfactionSurvey>> of(String municipality) {
    return surveys.query(new Document("municipality", municipality));
  }

  /** The survey that runs today. */
  public Optional<Stored<SatisfactionSurvey>> running(String municipality) {
    LocalDate today = LocalDate.now(clock);
    return surveys
        .find(SatisfactionSurvey.idOf(municipality, AcademicYear.of(today)))
        .filter(each -> each.state().period().contains(today));
  }

  /** Opens the survey of the year of its first day; the same once more changes nothing. */
  public Stored<SatisfactionSurvey> open(
      String municipality, Period period, Instrument questionnaire) {
    LocalDate first = period.from() == null ? LocalDate.now(clock) : period.from();
    AcademicYear year = AcademicYear.of(first);
    return surveys.create(
        SatisfactionSurvey.idOf(municipality, year),
        "",
        SatisfactionSurvey.open(municipality, year, period, questionnaire.id()));
  }

  /** Moves the last day. */
  public Stored<SatisfactionSurvey> prolong(String id, LocalDate to, long version) {
    return surveys.update(id, version, survey -> survey.prolong(to));
  }

  /** Takes an answer; who wrote it is not kept with it. */
  public void answer(String id, TeacherId teacher, Map<String, List<String>> answers) {
    LocalDate today = LocalDate.now(clock);
    surveys.update(id, null, survey -> survey.answer(teacher, questions(survey), answers, today));
  }
}
