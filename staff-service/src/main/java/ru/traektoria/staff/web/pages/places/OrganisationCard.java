package ru.traektoria.staff.web.pages.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.staff.model.directory.Directories;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.place.Organisation;
import ru.traektoria.staff.model.place.OrganisationStatus;
import ru.traektoria.staff.model.teacher.Qualification.Rank;
import ru.traektoria.staff.web.views.OrganisationView;
import ru.traektoria.staff.web.views.RegisterRow;

/** Puts the card of an organisation into the words of the page. */
record OrganisationCard(
    OrganisationView place, List<RegisterRow> people, LocalDate on, Directories words) {

  /** The people of one subject, or of the positions outside subjects. */
  record Group(String subject, List<RegisterRow> people) {}

  public List<Entry> about() {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Полное название", place.name()));
    entries.add(Entry.of("Вид", Russian.capital(place.kind().title())));
    entries.add(Entry.of("Адрес", place.address()));
    entries.add(Entry.of("Работает", Russian.range(place.openedOn(), place.closedOn())));
    place.statuses().stream()
        .filter(s -> s.theme() != null && s.period().covers(on))
        .forEach(s -> entries.add(Entry.of("Тема стажировочной площадки", theme(s))));
    return entries;
  }

  private String theme(OrganisationStatus site) {
    return words.title(DirectoryName.THEMES, site.theme());
  }

  public List<Badge> badges() {
    return OrganisationColumns.badges(place, on);
  }

  public List<Tile> tiles() {
    long all = people.size();
    String list = "/staff/teachers?organisation=" + place.id();
    long ranked = people.stream().filter(p -> p.category() != null).count();
    long highest = people.stream().filter(p -> p.category() == Rank.HIGHEST).count();
    long young = people.stream().filter(RegisterRow::youngSpecialist).count();
    return List.of(
        Tile.value("Педагогов и руководителей", Russian.number(all)).href(list),
        Tile.of("С категорией", ranked, all).hint("из них высшая — " + Russian.number(highest)),
        Tile.of("Молодые специалисты", young, all)
            .hint("стаж до трёх лет")
            .href(list + "&young=SPECIALIST"));
  }

  public List<Group> groups() {
    Map<String, Group> groups = new TreeMap<>();
    for (RegisterRow person : people) {
      List<String> subjects =
          person.subjects().isEmpty() ? List.of("Вне предметов") : person.subjects();
      for (String subject : subjects) {
        String key = (person.subjects().isEmpty() ? "1" : "0") + Russian.sortKey(subject);
        groups
            .computeIfAbsent(key, k -> new Group(subject, new ArrayList<>()))
            .people()
            .add(person);
      }
    }
    return List.copyOf(groups.values());
  }

  public List<TimelineEntry> history() {
    List<TimelineEntry> entries = new ArrayList<>();
    if (place.openedOn() != null) {
      entries.add(TimelineEntry.of(place.openedOn(), "Открыта").icon("flag", Tone.NEUTRAL));
    }
    for (Organisation.Name name : place.names()) {
      if (name.from() != null) {
        entries.add(
            TimelineEntry.of(name.from(), "Новое название: " + name.brief())
                .text(name.full())
                .icon("pencil", Tone.INFO));
      }
    }
    place
        .statuses()
        .forEach(
            s ->
                entries.add(
                    TimelineEntry.of(s.from(), OrganisationColumns.title(s, words))
                        .text(s.to() == null ? null : Russian.range(s.from(), s.to()))
                        .icon("star", Tone.GOOD)));
    if (place.closedOn() != null) {
      entries.add(
          TimelineEntry.of(place.closedOn(), "Последний день работы").icon("ban", Tone.WARNING));
    }
    entries.sort((a, b) -> b.on().compareTo(a.on()));
    return entries;
  }
}
