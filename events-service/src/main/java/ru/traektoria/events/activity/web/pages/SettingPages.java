package ru.traektoria.events.activity.web.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.activity.model.Setting;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.events.venue.application.KeepingVenues;
import ru.traektoria.events.venue.model.Booking;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.VenueDay;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.events.workday.application.KnowingDays;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;

/** What the form says while it is filled in: days off, dates of the series, the room. */
@Controller
class SettingPages {

  private final FindingSeries series;
  private final KeepingVenues venues;
  private final KnowingDays days;

  SettingPages(FindingSeries series, KeepingVenues venues, KnowingDays days) {
    this.series = series;
    this.venues = venues;
    this.days = days;
  }

  /** What is filled in so far; what cannot be read is as good as empty. */
  record Draft(
      String activity,
      String plannedOn,
      String startsAt,
      String endsAt,
      String hours,
      String capacity,
      String series,
      String venue) {}

  @GetMapping("/activities/setting")
  String notices(Draft draft, Scope scope, Model model) {
    LocalDate day = read(draft.plannedOn(), LocalDate::parse).orElse(null);
    List<String> warnings = new ArrayList<>();
    if (day != null) {
      dayOff(day, scope).ifPresent(warnings::add);
      find(draft.series(), id -> series.one(new SeriesId(id), scope))
          .flatMap(known -> outside(known.state(), day))
          .ifPresent(warnings::add);
    }
    List<String> hints = new ArrayList<>();
    find(draft.venue(), id -> venues.one(new VenueId(id), scope))
        .ifPresent(known -> room(known.state(), draft, day, scope, warnings, hints));
    model.addAttribute("warnings", warnings);
    model.addAttribute("hints", hints);
    return "activities/setting-notice";
  }

  private Optional<String> dayOff(LocalDate day, Scope scope) {
    return scope
        .viewer()
        .municipality()
        .map(town -> days.off(town, day, day, true).get(day))
        .map(why -> Russian.date(day) + " — нерабочий день: " + why + ".");
  }

  private static Optional<String> outside(Series known, LocalDate day) {
    return known.terms().contains(day)
        ? Optional.empty()
        : Optional.of(
            "Серия «%s» идёт %s: эта дата вне её сроков. Запланировать можно, на карточке серии будет отметка."
                .formatted(
                    known.terms().title(),
                    Russian.range(known.terms().from(), known.terms().to())));
  }

  private void room(
      Venue venue,
      Draft draft,
      LocalDate day,
      Scope scope,
      List<String> warnings,
      List<String> hints) {
    Integer seats = venue.room().seats();
    Integer wanted = read(draft.capacity(), Integer::valueOf).orElse(null);
    if (seats != null && wanted == null) {
      hints.add(
          "В помещении "
              + Russian.count(seats, "место", "места", "мест")
              + ": впишите в «Мест» не больше.");
    }
    if (seats != null && wanted != null && wanted > seats) {
      warnings.add(
          "В помещении "
              + Russian.count(seats, "место", "места", "мест")
              + ", а вы указали "
              + wanted
              + ".");
    }
    if (day != null) {
      LocalTime begins = read(draft.startsAt(), LocalTime::parse).orElse(null);
      VenueDay taken = venues.day(venue.id(), day, scope);
      taken.bookings().stream()
          .filter(booking -> !booking.activity().equals(draft.activity()))
          .forEach(
              booking ->
                  (meets(booking, begins, draft) ? warnings : hints)
                      .add(
                          "В этот день с %s до %s здесь «%s»."
                              .formatted(booking.from(), booking.until(), booking.title())));
    }
  }

  private static boolean meets(Booking booking, LocalTime begins, Draft draft) {
    if (begins == null) {
      return false;
    }
    When when =
        new When(LocalDate.EPOCH, begins, read(draft.hours(), BigDecimal::new).orElse(null));
    LocalTime until = read(draft.endsAt(), LocalTime::parse).orElse(null);
    LocalTime ends = new Setting(null, "", null, null, until).ends(when);
    return begins.isBefore(booking.until()) && booking.from().isBefore(ends);
  }

  private static <T> Optional<T> find(String id, Function<String, T> how) {
    try {
      return id == null || id.isBlank() ? Optional.empty() : Optional.of(how.apply(id));
    } catch (ErrorResponseException unknown) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> read(String text, Function<String, T> how) {
    try {
      return text == null || text.isBlank() ? Optional.empty() : Optional.of(how.apply(text));
    } catch (RuntimeException halfTyped) {
      return Optional.empty();
    }
  }
}
