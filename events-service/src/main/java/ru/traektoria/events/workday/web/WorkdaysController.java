package ru.traektoria.events.workday.web;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.events.workday.application.KnowingDays;
import ru.traektoria.events.workday.model.DayCalendar;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Нерабочие дни over REST. */
@RestController
@RequestMapping("/api/v1/activities/working-days")
class WorkdaysController {

  private final KnowingDays days;

  WorkdaysController(KnowingDays days) {
    this.days = days;
  }

  /** Whether people work on the day, and why. */
  record DayRequest(boolean works, String why) {}

  /** Non-working days of a year with their reasons, without the usual weekends. */
  @GetMapping("/{year}")
  Map<LocalDate, String> year(@PathVariable int year, Scope scope) {
    if (year < 2000 || year > 2100) {
      throw Problems.badRequest("Год — от 2000 до 2100.");
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    String town = days.calendar(scope, year).municipality().value();
    return days.off(town, first, first.plusYears(1).minusDays(1), false);
  }

  @PutMapping("/days/{day}")
  DayCalendar say(
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestBody DayRequest request,
      Scope scope) {
    return days.say(day, request.works(), request.why(), scope);
  }

  @DeleteMapping("/days/{day}")
  DayCalendar forget(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day, Scope scope) {
    return days.forget(day, scope);
  }
}
