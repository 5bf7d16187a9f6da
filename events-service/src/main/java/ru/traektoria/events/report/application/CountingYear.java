package ru.traektoria.events.report.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.Assignment;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.practice.application.Practices;
import ru.traektoria.events.report.model.YearReport.Figures;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;

/** Числа года: counted from meetings, activities and practices; nobody types them. */
@Component
class CountingYear {

  private final FindingMeetings meetings;
  private final Activities activities;
  private final Practices practices;
  private final Clock clock;

  CountingYear(FindingMeetings meetings, Activities activities, Practices practices, Clock clock) {
    this.meetings = meetings;
    this.activities = activities;
    this.practices = practices;
    this.clock = clock;
  }

  Figures count(Stored<Association> association, AcademicYear year, Scope scope) {
    List<Sitting> held =
        meetings.of(association, scope).stream()
            .filter(Sitting::held)
            .filter(sitting -> sitting.meeting().state().year().equals(year))
            .toList();
    List<Activity> sat = held.stream().map(sitting -> sitting.activity().state()).toList();
    List<Assignment> decisions =
        held.stream().flatMap(s -> s.meeting().state().assignments().stream()).toList();
    LocalDate today = LocalDate.now(clock);
    return new Figures(
        members(association.state(), year, today).size(),
        held.size(),
        (int) held.stream().filter(s -> s.meeting().state().protocol().isPresent()).count(),
        sat.stream().mapToInt(a -> a.enrolments().confirmed().size()).sum(),
        sat.stream().mapToInt(a -> a.enrolments().present().size()).sum(),
        decisions.size(),
        (int) decisions.stream().filter(a -> !a.open()).count(),
        (int) decisions.stream().filter(a -> a.lateOn(today)).count(),
        learning(held),
        others(association, held, year),
        practices(association.state(), year, today));
  }

  private static Set<TeacherId> members(
      Association association, AcademicYear year, LocalDate today) {
    LocalDate day = today.isAfter(year.last()) ? year.last() : today;
    return association.memberships().stream()
        .filter(membership -> membership.inForceOn(day))
        .map(Membership::teacher)
        .collect(Collectors.toSet());
  }

  private static int learning(List<Sitting> held) {
    return held.stream()
        .filter(sitting -> sitting.meeting().state().learning())
        .map(sitting -> sitting.activity().state().description().when().hours())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .intValue();
  }

  private int others(Stored<Association> association, List<Sitting> held, AcademicYear year) {
    Set<String> meetingsOfIt =
        held.stream().map(sitting -> sitting.activity().id()).collect(Collectors.toSet());
    String municipality = association.state().place().municipality().value();
    return (int)
        activities.between(year.first(), year.last(), Optional.of(municipality)).stream()
            .filter(a -> association.id().equals(a.state().description().association()))
            .filter(a -> a.state().status() == Status.HELD)
            .filter(a -> !meetingsOfIt.contains(a.id()))
            .count();
  }

  private int practices(Association association, AcademicYear year, LocalDate today) {
    Set<TeacherId> members = members(association, year, today);
    String municipality = association.place().municipality().value();
    return (int)
        practices.in(Optional.of(municipality)).stream()
            .filter(p -> p.state().disseminatedIn(year))
            .filter(p -> p.state().source().authors().stream().anyMatch(members::contains))
            .count();
  }
}
