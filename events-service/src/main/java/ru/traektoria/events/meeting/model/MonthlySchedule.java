package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * График заседаний на месяц (S2-59, S2-60): made from the meetings by itself, approved by the
 * methodist, read and confirmed by organisations.
 *
 * @param municipality whose
 * @param month {@code 2026-12}
 * @param approvedOn day of the approval, {@code null} until then
 * @param entries what was approved
 * @param confirmed organisations that have read it, in order
 */
public record MonthlySchedule(
    MunicipalityId municipality,
    String month,
    LocalDate approvedOn,
    List<Entry> entries,
    List<Confirmed> confirmed) {

  public MonthlySchedule {
    entries = entries == null ? List.of() : List.copyOf(entries);
    confirmed = confirmed == null ? List.of() : List.copyOf(confirmed);
  }

  /** A meeting and its day, as approved. */
  public record Entry(MeetingId meeting, LocalDate day) {}

  /** An organisation that has read it. */
  public record Confirmed(OrganisationId organisation, LocalDate on) {}

  /** Id of a schedule. */
  public static String idOf(MunicipalityId municipality, YearMonth month) {
    return Ids.derived("meeting-schedule", municipality.value(), month.toString());
  }

  /** Before its approval. */
  public static MonthlySchedule draft(MunicipalityId municipality, YearMonth month) {
    return new MonthlySchedule(municipality, month.toString(), null, List.of(), List.of());
  }

  /** Approves what stands in it now; approving other meetings asks organisations to read again. */
  public Decision<MonthlySchedule, MeetingEvent> approve(List<Entry> now, LocalDate today) {
    if (now.isEmpty()) {
      return Decision.refuse(
          Reason.of("schedule.empty", "В этом месяце нет ни одного заседания: утверждать нечего."));
    }
    return approvedOn != null && now.equals(entries)
        ? Decision.unchanged(this)
        : Decision.accept(new MonthlySchedule(municipality, month, today, now, List.of()));
  }

  /** The organisation has read the approved schedule. */
  public Decision<MonthlySchedule, MeetingEvent> confirm(OrganisationId who, LocalDate today) {
    if (approvedOn == null) {
      return Decision.refuse(Reason.of("schedule.draft", "График ещё не утверждён."));
    }
    return readBy(who)
        ? Decision.unchanged(this)
        : Decision.accept(
            new MonthlySchedule(
                municipality,
                month,
                approvedOn,
                entries,
                Stream.concat(confirmed.stream(), Stream.of(new Confirmed(who, today))).toList()));
  }

  /** Answers whether the organisation has read it. */
  public boolean readBy(OrganisationId who) {
    return confirmed.stream().anyMatch(one -> one.organisation().equals(who));
  }
}
