package ru.traektoria.diagnostics.model.satisfaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.campaign.Period;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionEvent.SatisfactionAnswered;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Ежегодная анонимная анкета «Обратная связь» of a municipality (S0 §6.1, P2.5). Who has answered
 * and what was answered lie apart: an answer only adds to sums, so nothing leads back to a person.
 *
 * @param voted marks of those who have answered, in no order of time
 * @param tally how often each choice of each question was made
 */
public record SatisfactionSurvey(
    String id,
    String municipality,
    int startYear,
    Period period,
    InstrumentId instrument,
    Set<String> voted,
    Tally tally) {

  public SatisfactionSurvey {
    voted = voted == null ? Set.of() : Set.copyOf(voted);
    tally = tally == null ? Tally.EMPTY : tally;
  }

  /** The id of the survey of a year: one a year and municipality. */
  public static String idOf(String municipality, AcademicYear year) {
    return Ids.derived("satisfaction", municipality, year.toString());
  }

  /** A survey to be opened. */
  public static Decision<SatisfactionSurvey, Void> open(
      String municipality, AcademicYear year, Period period, InstrumentId instrument) {
    if (period.from() == null || period.to() == null || period.to().isBefore(period.from())) {
      return Decision.refuse(
          Reason.at("to", "survey.period", "Последний день анкеты раньше первого: проверьте."));
    }
    return Decision.unchanged(
        new SatisfactionSurvey(
            idOf(municipality, year),
            municipality,
            year.startYear(),
            period,
            instrument,
            Set.of(),
            Tally.EMPTY));
  }

  /** Moves the last day. */
  public Decision<SatisfactionSurvey, SatisfactionEvent> prolong(LocalDate to) {
    return to == null || to.isBefore(period.from())
        ? Decision.refuse(
            Reason.at("to", "survey.period", "Последний день анкеты раньше первого: проверьте."))
        : Decision.accept(with(new Period(period.from(), to), voted, tally));
  }

  /** Answers whether the person has answered already. */
  public boolean answeredBy(TeacherId teacher) {
    return voted.contains(mark(teacher));
  }

  /** Takes the one answer of a person. */
  public Decision<SatisfactionSurvey, SatisfactionEvent> answer(
      TeacherId teacher, Instrument asked, Map<String, List<String>> answers, LocalDate today) {
    List<Reason> reasons = reasons(teacher, asked, answers, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Set<String> more = new TreeSet<>(voted);
    more.add(mark(teacher));
    boolean satisfied = Tally.satisfied(answers);
    SatisfactionAnswered event =
        new SatisfactionAnswered(
            id, municipality, new AcademicYear(startYear).toString(), satisfied, today);
    return Decision.accept(with(period, more, tally.plus(asked, answers)), event);
  }

  private List<Reason> reasons(
      TeacherId teacher, Instrument asked, Map<String, List<String>> answers, LocalDate today) {
    if (!period.contains(today)) {
      return List.of(Reason.of("survey.closed", "Анкета сейчас не проводится."));
    }
    if (answeredBy(teacher)) {
      return List.of(
          Reason.of(
              "survey.answered",
              "Вы уже ответили. Ответ анонимный, поэтому найти и изменить его нельзя."));
    }
    List<Reason> reasons = new ArrayList<>();
    asked
        .items()
        .forEach(
            item ->
                item.problem(answers.getOrDefault(item.code(), List.of())).ifPresent(reasons::add));
    return reasons;
  }

  private String mark(TeacherId teacher) {
    return Ids.derived("voted", id, teacher.value());
  }

  private SatisfactionSurvey with(Period newPeriod, Set<String> newVoted, Tally newTally) {
    return new SatisfactionSurvey(
        id, municipality, startYear, newPeriod, instrument, newVoted, newTally);
  }
}
