package ru.traektoria.local.demo.past;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.Resource;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;

/** Seminars, master classes and meetings of a year, with those who came. */
final class GatheringPast {

  private static final int A_YEAR = 48;

  private final Town town;
  private final AcademicSeason season;
  private final List<Teacher> staff;

  GatheringPast(Town town, AcademicSeason season) {
    this.town = town;
    this.season = season;
    this.staff = town.teachers().stream().filter(t -> t.isPedagogue() && season.saw(t)).toList();
  }

  void tell(Archive archive) {
    List<String> topics = Resource.lines("gatherings.txt");
    if (staff.size() < 10) {
      return;
    }
    for (int i = 0; i < A_YEAR; i++) {
      Dice dice = Dice.of(town.seed(), "gathering/" + season.label() + "/" + i);
      archive.gatherings().add(gathering(topics.get(i % topics.size()), dice));
    }
  }

  private Gathering gathering(String topic, Dice dice) {
    String[] cells = topic.split("\\s*\\|\\s*");
    boolean young = cells[2].contains("молод");
    List<Teacher> invited =
        young ? staff.stream().filter(t -> t.age(season.began()) < 35).toList() : staff;
    List<Teacher> participants = some(invited, dice.between(14, 40), dice);
    return new Gathering(
        cells[0],
        cells[1],
        season.day(dice, 0, 8),
        dice.between(2, 6),
        cells[2].contains("проект"),
        some(staff, 2, dice),
        participants);
  }

  private static List<Teacher> some(List<Teacher> all, int count, Dice dice) {
    Set<Teacher> some = new LinkedHashSet<>();
    for (int i = 0; i < count * 3 && some.size() < Math.min(count, all.size()); i++) {
      some.add(dice.pick(all));
    }
    return new ArrayList<>(some);
  }
}
