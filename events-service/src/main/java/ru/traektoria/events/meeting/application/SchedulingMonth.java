package ru.traektoria.events.meeting.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.meeting.model.MonthlySchedule;
import ru.traektoria.events.meeting.model.MonthlySchedule.Entry;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * График заседаний на месяц: of the municipality's associations and councils, school ones apart.
 */
@Service
public class SchedulingMonth {

  private final FindingMeetings finding;
  private final MonthlySchedules schedules;
  private final Clock clock;

  SchedulingMonth(FindingMeetings finding, MonthlySchedules schedules, Clock clock) {
    this.finding = finding;
    this.schedules = schedules;
    this.clock = clock;
  }

  /** What takes place in the month, by day. */
  public List<Sitting> meetings(YearMonth month, Scope scope) {
    return finding.between(month.atDay(1), month.atEndOfMonth(), scope).stream()
        .filter(sitting -> !sitting.cancelled())
        .filter(sitting -> sitting.association().state().place().organisation() == null)
        .sorted(Comparator.comparing(Sitting::day))
        .toList();
  }

  /** The schedule with its approval. */
  public MonthlySchedule of(YearMonth month, Scope scope) {
    return schedules.of(home(scope), month);
  }

  /** Утверждает. */
  public MonthlySchedule approve(YearMonth month, Scope scope) {
    List<Entry> entries = entries(meetings(month, scope));
    LocalDate today = LocalDate.now(clock);
    return schedules.update(home(scope), month, known -> known.approve(entries, today));
  }

  /** The viewer's organisation has read it. */
  public MonthlySchedule confirm(YearMonth month, Scope scope) {
    OrganisationId mine =
        scope
            .viewer()
            .organisation()
            .map(OrganisationId::new)
            .orElseThrow(() -> Problems.forbidden("У вашей роли не указана организация."));
    LocalDate today = LocalDate.now(clock);
    return schedules.update(home(scope), month, known -> known.confirm(mine, today));
  }

  /** What would be approved now. */
  public static List<Entry> entries(List<Sitting> meetings) {
    return meetings.stream()
        .map(sitting -> new Entry(sitting.meeting().state().id(), sitting.day()))
        .toList();
  }

  private static MunicipalityId home(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .map(MunicipalityId::new)
        .orElseThrow(() -> Problems.forbidden("У вашей роли не указан муниципалитет."));
  }
}
