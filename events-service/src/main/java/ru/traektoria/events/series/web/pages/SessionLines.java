package ru.traektoria.events.series.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Setting;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.activity.web.Views;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.series.model.SeriesTerms;
import ru.traektoria.events.venue.application.KeepingVenues;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;

/** Sessions of a series as the card shows them. */
@Component
class SessionLines {

  private final Views activities;
  private final KeepingVenues venues;
  private final StaffDirectory directory;

  SessionLines(Views activities, KeepingVenues venues, StaffDirectory directory) {
    this.activities = activities;
    this.venues = venues;
    this.directory = directory;
  }

  /**
   * One session.
   *
   * @param section секция with its moderator; may be empty
   * @param mine how the viewer stands on its lists; {@code null} if not at all
   */
  record Line(
      String href,
      String title,
      String note,
      String section,
      String when,
      String place,
      String seats,
      List<Badge> badges) {}

  List<Line> of(SeriesTerms terms, List<Stored<Activity>> programme, Scope scope) {
    Map<String, String> rooms = new HashMap<>();
    venues.all(scope).forEach(v -> rooms.put(v.id(), v.state().room().where()));
    return programme.stream()
        .map(stored -> line(terms, activities.line(stored, scope), rooms))
        .toList();
  }

  /** How many of those that are not cancelled lie outside the dates (S1-85). */
  long outside(SeriesTerms terms, List<Activity> sessions) {
    return sessions.stream()
        .filter(a -> a.status() != Status.CANCELLED)
        .filter(a -> !terms.contains(a.heldOn() == null ? a.description().when().on() : a.heldOn()))
        .count();
  }

  private Line line(SeriesTerms terms, ActivityView activity, Map<String, String> rooms) {
    Setting setting = activity.description().more().setting();
    List<Badge> badges = new ArrayList<>();
    badges.add(Words.status(activity, activities.today()));
    if (!terms.contains(activity.day()) && activity.status() != Status.CANCELLED) {
      badges.add(Badge.warning("Вне сроков серии"));
    }
    if (Words.mine(activity) != null) {
      badges.add(Words.mine(activity));
    }
    String hours =
        activity.description().when().hours() == null
            ? ""
            : ", " + Russian.number(activity.description().when().hours()) + " ч";
    return new Line(
        "/activities/" + activity.id(),
        activity.description().title(),
        Words.kind(activity.description().kind()) + hours,
        section(setting),
        Words.when(activity),
        setting.venue() == null
            ? activity.description().room().place()
            : rooms.getOrDefault(setting.venue(), activity.description().room().place()),
        activity.status() == Status.CANCELLED ? "" : Words.seats(activity),
        badges);
  }

  private String section(Setting setting) {
    String leads =
        setting.moderator() == null
            ? ""
            : "ведёт " + directory.shortName(setting.moderator().value());
    return Stream.of(setting.section().isEmpty() ? "" : "Секция: " + setting.section(), leads)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
