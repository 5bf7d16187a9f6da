package ru.traektoria.events.activity.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Setting;
import ru.traektoria.events.activity.web.ActivityView;
import ru.traektoria.events.series.application.FindingSeries;
import ru.traektoria.events.series.model.Series;
import ru.traektoria.events.venue.web.RoomChoices;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Entry;

/** Choices of the part of the form that says within what an activity takes place. */
@Component
class SettingChoices {

  private final FindingSeries series;
  private final RoomChoices rooms;
  private final StaffDirectory directory;

  SettingChoices(FindingSeries series, RoomChoices rooms, StaffDirectory directory) {
    this.series = series;
    this.rooms = rooms;
    this.directory = directory;
  }

  /** A new activity, perhaps of a series from whose card the person came. */
  void fresh(String chosen, Scope scope, Model model) {
    Optional<Series> known =
        series.joinable(scope).stream().filter(s -> s.id().value().equals(chosen)).findFirst();
    add(
        known.map(s -> new Setting(chosen, "", null, null, null)).orElse(Setting.NONE),
        scope,
        model);
    known.ifPresent(s -> model.addAttribute("seriesKind", usual(s)));
    known.ifPresent(s -> model.addAttribute("plannedOn", s.terms().from()));
    known.ifPresent(s -> model.addAttribute("chosenAssociation", s.association()));
  }

  /** An activity that is there. */
  void known(ActivityView activity, Scope scope, Model model) {
    add(activity.description().more().setting(), scope, model);
  }

  /** What the card says of it. */
  List<Entry> entries(ActivityView activity, Scope scope) {
    Setting setting = activity.description().more().setting();
    List<Entry> entries = new ArrayList<>();
    series.all(scope).stream()
        .map(Stored::state)
        .filter(known -> known.id().value().equals(setting.series()))
        .forEach(
            known ->
                entries.add(
                    Entry.of("Серия", known.terms().title())
                        .href("/activities/series/" + known.id().value())));
    if (!setting.section().isEmpty()) {
      entries.add(Entry.of("Секция", setting.section()));
    }
    if (setting.moderator() != null) {
      entries.add(Entry.of("Ведущий", directory.name(setting.moderator().value())));
    }
    return entries;
  }

  private static ActivityKind usual(Series series) {
    return switch (series.terms().kind()) {
      case SUBJECT_WEEK, SUBJECT_DECADE -> ActivityKind.OPEN_LESSON;
      case YOUNG_TEACHERS_SCHOOL -> ActivityKind.YOUNG_TEACHERS_SCHOOL;
      case CLUB -> ActivityKind.MENTORS_CLUB;
      case CONFERENCE -> ActivityKind.CONFERENCE;
      case SEMINARS -> ActivityKind.SEMINAR;
      case PROJECT -> null;
    };
  }

  private void add(Setting setting, Scope scope, Model model) {
    model.addAttribute("setting", setting);
    model.addAttribute("seriesChoices", seriesChoices(setting, scope));
    model.addAttribute("venueChoices", rooms.of(setting.venue(), scope));
    model.addAttribute(
        "moderators",
        setting.moderator() == null
            ? List.of()
            : List.of(
                Option.of(
                    setting.moderator().value(), directory.name(setting.moderator().value()))));
  }

  /** Open ones, and the one that is chosen however it stands. */
  private List<Option> seriesChoices(Setting setting, Scope scope) {
    Stream<Series> open = series.joinable(scope).stream();
    Stream<Series> chosen =
        series.all(scope).stream()
            .map(Stored::state)
            .filter(s -> s.id().value().equals(setting.series()));
    return Stream.concat(open, chosen)
        .distinct()
        .sorted(Comparator.comparing((Series s) -> s.terms().from()).reversed())
        .map(s -> Option.of(s.id().value(), label(s)))
        .toList();
  }

  private static String label(Series series) {
    return series.terms().title()
        + ", "
        + Russian.range(series.terms().from(), series.terms().to());
  }
}
