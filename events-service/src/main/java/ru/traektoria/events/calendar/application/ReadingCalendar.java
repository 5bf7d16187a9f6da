package ru.traektoria.events.calendar.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.calendar.model.Feed;
import ru.traektoria.events.calendar.model.Happening;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.plan.model.period.Span;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * What a calendar address shows: activities, meetings and items of approved plans from a year back
 * to a year ahead, with their exact days. No lists, no names: what anybody of the municipality may
 * know.
 */
@Service
public class ReadingCalendar {

  private static final int MINUTES_OF_AN_HOUR = 45;

  private final Feeds feeds;
  private final Activities activities;
  private final Associations associations;
  private final SeriesDays series;
  private final StaffDirectory directory;
  private final PlannedDays planned;
  private final Clock clock;

  ReadingCalendar(
      Feeds feeds,
      Activities activities,
      Associations associations,
      SeriesDays series,
      StaffDirectory directory,
      PlannedDays planned,
      Clock clock) {
    this.planned = planned;
    this.feeds = feeds;
    this.activities = activities;
    this.associations = associations;
    this.series = series;
    this.directory = directory;
    this.clock = clock;
  }

  /** A calendar with its name. */
  public record Sheet(String name, List<Happening> happenings) {}

  /** The calendar behind an address; empty for a revoked or a guessed one. */
  public Optional<Sheet> behind(String secret, String portal) {
    return feeds
        .opened(secret)
        .flatMap(feed -> sheet(feed, portal).map(sheet -> with(planned(feed, portal), sheet)));
  }

  private List<Happening> planned(Feed feed, String portal) {
    LocalDate today = LocalDate.now(clock);
    Span years = new Span(today.minusYears(1), today.plusYears(1));
    return Stream.concat(
            planned.of(feed, years, portal).stream(), series.of(feed, years, portal).stream())
        .toList();
  }

  private static Sheet with(List<Happening> more, Sheet sheet) {
    return new Sheet(
        sheet.name(),
        Stream.concat(sheet.happenings().stream(), more.stream())
            .sorted(Comparator.comparing(Happening::from))
            .toList());
  }

  private Optional<Sheet> sheet(Feed feed, String portal) {
    return switch (feed.kind()) {
      case MUNICIPALITY ->
          Optional.of(
              sheet(
                  "Мероприятия муниципалитета",
                  near(feed).filter(a -> a.audience().organisation() == null),
                  portal));
      case ASSOCIATION ->
          associations
              .find(new AssociationId(feed.target()))
              .map(
                  found ->
                      sheet(
                          found.state().charter().name(),
                          near(feed).filter(a -> feed.target().equals(association(a))),
                          portal));
      case PERSON ->
          directory.find(feed.target()).map(known -> sheet("Мои мероприятия", own(feed), portal));
    };
  }

  private Stream<Activity> near(Feed feed) {
    LocalDate today = LocalDate.now(clock);
    return activities
        .between(today.minusYears(1), today.plusYears(1), Optional.of(feed.municipality()))
        .stream()
        .map(Stored::state);
  }

  /** What a teacher signed up for, and what their associations hold. */
  private Stream<Activity> own(Feed feed) {
    TeacherId who = new TeacherId(feed.target());
    List<String> circles =
        associations.of(who).stream()
            .filter(
                found ->
                    found.state().openOnes().stream()
                        .map(Membership::teacher)
                        .anyMatch(who::equals))
            .map(Stored::id)
            .toList();
    List<Activity> all = new ArrayList<>(activities.of(who).stream().map(Stored::state).toList());
    near(feed)
        .filter(a -> association(a) != null && circles.contains(association(a)))
        .filter(a -> all.stream().noneMatch(known -> known.id().equals(a.id())))
        .forEach(all::add);
    return all.stream();
  }

  private static String association(Activity activity) {
    return activity.description().association();
  }

  private Sheet sheet(String name, Stream<Activity> all, String portal) {
    return new Sheet(
        name,
        all.filter(a -> a.heldOn() != null || a.description().when().on() != null)
            .map(a -> happening(a, portal))
            .sorted(Comparator.comparing(Happening::from))
            .toList());
  }

  private Happening happening(Activity activity, String portal) {
    Description what = activity.description();
    LocalDate day = activity.heldOn() == null ? what.when().on() : activity.heldOn();
    ZonedDateTime begins =
        what.when().at() == null ? null : day.atTime(what.when().at()).atZone(clock.getZone());
    BigDecimal hours = what.when().hours();
    return new Happening(
        activity.id().value() + "@traektoria",
        activity.status().ordinal(),
        what.title(),
        what.topic() == null ? "" : what.topic(),
        what.room() == null || what.room().place() == null ? "" : what.room().place(),
        portal + "/activities/" + activity.id().value(),
        day,
        day,
        begins == null ? null : begins.toInstant(),
        hours == null
            ? null
            : Duration.ofMinutes(
                hours.multiply(BigDecimal.valueOf(MINUTES_OF_AN_HOUR)).longValue()),
        activity.status() == Status.CANCELLED);
  }
}
