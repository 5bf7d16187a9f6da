package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Town;

/**
 * What the open year has seen up to today: courses with documents, and who is in its first wave.
 */
public final class OpenYear {

  private static final double HAVE_A_COURSE = 0.09;

  private final Town town;

  public OpenYear(Town town) {
    this.town = town;
  }

  /** About so many teachers of whole organisations, schools and kindergartens in turn. */
  public List<Teacher> firstWave(int count) {
    List<Teacher> wave = new ArrayList<>();
    List<Organisation> places = town.organisations();
    for (int i = 0; i < places.size() && wave.size() < count; i++) {
      int index = i % 3 == 2 ? places.size() - 1 - i / 3 : i - i / 3;
      town.teachersOf(places.get(index)).stream().filter(Teacher::isPedagogue).forEach(wave::add);
    }
    return wave.subList(0, Math.min(count, wave.size()));
  }

  /** Courses whose documents are dated in the open year, up to yesterday. */
  public List<Course> courses() {
    List<Course> courses = new ArrayList<>();
    int days = (int) ChronoUnit.DAYS.between(town.yearBegan(), town.today());
    if (days < 3) {
      return courses;
    }
    List<Programme> programmes = Programme.all();
    for (Teacher teacher : town.teachers()) {
      Dice dice = Dice.of(town.seed(), "open-course/" + teacher.number());
      if (teacher.isPedagogue() && dice.chance(HAVE_A_COURSE)) {
        Programme programme = dice.pick(programmes);
        LocalDate on = town.today().minusDays(dice.between(1, days - 1));
        courses.add(
            new Course(
                teacher,
                programme,
                on.minusDays(dice.between(3, 20)),
                on,
                "%d-%05d".formatted(on.getYear() % 100, dice.between(100, 99_999))));
      }
    }
    return courses;
  }
}
