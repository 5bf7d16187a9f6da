package ru.traektoria.events.meeting.web.pages;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.meeting.web.MeetingView;
import ru.traektoria.events.meeting.web.MeetingWords;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Entry;

/** The parts of a meeting's pages. */
final class MeetingCard {

  /** The three pages of a meeting. */
  enum Tab {
    AGENDA,
    ATTENDANCE,
    PROTOCOL
  }

  private MeetingCard() {}

  static List<ru.traektoria.portal.look.Tab> tabs(MeetingView meeting, Tab active) {
    String path = MeetingsPages.PATH + "/" + meeting.id();
    List<ru.traektoria.portal.look.Tab> tabs = new ArrayList<>();
    tabs.add(tab("Повестка и ход", path, active == Tab.AGENDA));
    if (meeting.leads()) {
      tabs.add(tab("Явка", path + "/attendance", active == Tab.ATTENDANCE));
    }
    if (meeting.opens()) {
      tabs.add(tab("Протокол", path + "/protocol", active == Tab.PROTOCOL));
    }
    return tabs;
  }

  private static ru.traektoria.portal.look.Tab tab(String label, String href, boolean active) {
    return ru.traektoria.portal.look.Tab.of(label, href, active);
  }

  static List<Entry> entries(MeetingView meeting) {
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Entry.of("Объединение", meeting.association().name())
            .href("/activities/associations/" + meeting.association().id()));
    entries.add(Entry.of("Когда", MeetingWords.when(meeting)));
    entries.add(
        Entry.of("Где", meeting.room().isEmpty() ? Russian.NOTHING : meeting.room())
            .hint(Words.format(meeting.format())));
    entries.add(Entry.of("Учебный год", AcademicYear.parse(meeting.year()).label()));
    if (meeting.hours() != null) {
      entries.add(
          Entry.of("Часы", Russian.number(meeting.hours()))
              .hint(meeting.learning() ? "внутреннее обучение" : null));
    }
    if (meeting.chair() != null) {
      entries.add(Entry.of("Председатель", meeting.chair().name()));
    }
    if (meeting.secretary() != null) {
      entries.add(Entry.of("Секретарь", meeting.secretary().name()));
    }
    if (!meeting.guests().isEmpty()) {
      entries.add(Entry.of("Приглашены", String.join(", ", meeting.guests())));
    }
    return entries;
  }
}
