package ru.traektoria.events.workday.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.WorkingDays;
import ru.traektoria.events.workday.model.DayCalendar.Change;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Календарь нерабочих дней of a municipality and a calendar year (S1-77): the country's days, and
 * what the methodist has changed: a day off for a quarantine, a working Saturday.
 *
 * @param changes by day; the country's rule holds for the others
 */
public record DayCalendar(MunicipalityId municipality, int year, Map<LocalDate, Change> changes) {

  private static final int REASON = 120;

  public DayCalendar {
    changes = changes == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(changes));
  }

  /**
   * @param works whether people work on the day
   * @param why in words
   */
  public record Change(boolean works, String why) {
    public Change {
      why = why == null ? "" : why.strip();
    }
  }

  /** Where it is kept. */
  public static String idOf(MunicipalityId municipality, int year) {
    return Ids.derived("day-calendar", municipality.value(), String.valueOf(year));
  }

  /** The country's own. */
  public static DayCalendar usual(MunicipalityId municipality, int year) {
    return new DayCalendar(municipality, year, Map.of());
  }

  /** Why nobody works on the day; empty for a working day. */
  public Optional<String> off(LocalDate day) {
    Change changed = changes.get(day);
    if (changed == null) {
      return WorkingDays.off(day);
    }
    return changed.works() ? Optional.empty() : Optional.of(changed.why());
  }

  /** Says of one day that people work, or do not. */
  public Decision<DayCalendar, Object> say(LocalDate day, Change change) {
    List<Reason> reasons = new ArrayList<>();
    if (day == null || day.getYear() != year) {
      reasons.add(Reason.at("day", "day.year", "Укажите день " + year + " года."));
    }
    if (change.why().isEmpty() || change.why().length() > REASON) {
      reasons.add(
          Reason.at("why", "day.why", "Напишите, почему: карантин, перенос; до 120 знаков."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Map<LocalDate, Change> all = new TreeMap<>(changes);
    all.put(day, change);
    return Decision.accept(new DayCalendar(municipality, year, all));
  }

  /** The country's rule holds for the day again. */
  public Decision<DayCalendar, Object> forget(LocalDate day) {
    Map<LocalDate, Change> all = new TreeMap<>(changes);
    return all.remove(day) == null
        ? Decision.unchanged(this)
        : Decision.accept(new DayCalendar(municipality, year, all));
  }
}
