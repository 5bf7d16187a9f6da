package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.Dice;

/** The main assignment of a person and, for a few, a second one. */
final class Jobs {

  private static final int HOURS_OF_A_RATE = 18;
  private static final double FIXED_TERM = 0.08;
  private static final LocalDate LONG_AGO = LocalDate.of(2003, 9, 1);

  private final Dice dice;
  private final LocalDate today;
  private final List<Organisation> schools;
  private final List<Subject> subjects;

  Jobs(Dice dice, LocalDate today, List<Organisation> schools, List<Subject> subjects) {
    this.dice = dice;
    this.today = today;
    this.schools = schools;
    this.subjects = subjects;
  }

  List<Job> of(Organisation place, Position position, Subject subject, LocalDate teachingSince) {
    LocalDate from = hired(place, teachingSince);
    List<Job> jobs = new ArrayList<>();
    jobs.add(main(place, position, subject, from));
    boolean leadsSchool = place.kind() == Organisation.Kind.SCHOOL && !position.isPedagogue();
    if (leadsSchool && dice.chance(0.75)) {
      jobs.add(lessons(place, dice.pick(subjects), dice.between(4, 9), "INTERNAL_PART_TIME", from));
    } else if (subject != null && dice.chance(0.06)) {
      jobs.add(secondSubject(place, subject, from));
    } else if (subject != null && dice.chance(0.02)) {
      Organisation other = dice.pick(schools);
      if (!other.equals(place)) {
        jobs.add(lessons(other, subject, dice.between(4, 9), "EXTERNAL_PART_TIME", from));
      }
    }
    return jobs.stream().map(this::term).toList();
  }

  /** Somebody from elsewhere, or in the place of a colleague on leave, is taken for a time. */
  private Job term(Job job) {
    boolean guest = job.employment().equals("EXTERNAL_PART_TIME");
    boolean newcomer = job.employment().equals("MAIN") && job.from().getYear() >= lastYear() - 1;
    boolean ends = guest || newcomer && job.position().isPedagogue() && dice.chance(FIXED_TERM);
    return ends ? job.until(LocalDate.of(lastYear() + dice.between(1, 3), 8, 31)) : job;
  }

  private Job main(Organisation place, Position position, Subject subject, LocalDate from) {
    if (subject != null) {
      return lessons(place, subject, dice.around(23.5, 6, 6, 36), "MAIN", from);
    }
    Integer hours = position.hasTeachingHours() ? dice.around(19, 5, 4, 34) : null;
    int rate = hours == null ? dice.chance(0.1) ? 50 : 100 : rate(hours);
    return new Job(place, position, null, null, rate, hours, "MAIN", from, null);
  }

  private Job secondSubject(Organisation place, Subject first, LocalDate from) {
    List<Subject> others = subjects.stream().filter(subject -> !subject.equals(first)).toList();
    return lessons(place, dice.pick(others), dice.between(2, 8), "INTERNAL_PART_TIME", from);
  }

  private Job lessons(
      Organisation place, Subject subject, int hours, String employment, LocalDate from) {
    return new Job(
        place,
        Position.TEACHER,
        subject.name(),
        dice.pick(subject.levels()),
        rate(hours),
        hours,
        employment,
        from,
        null);
  }

  private LocalDate hired(Organisation place, LocalDate teachingSince) {
    LocalDate earliest = teachingSince.isBefore(LONG_AGO) ? LONG_AGO : teachingSince;
    if (earliest.isBefore(place.openedOn())) {
      earliest = place.openedOn();
    }
    int lastYear = lastYear();
    LocalDate hired =
        LocalDate.of(dice.between(Math.min(earliest.getYear(), lastYear), lastYear), 9, 1);
    return hired.isBefore(earliest) ? earliest : hired;
  }

  /** In which the open academic year began. */
  private int lastYear() {
    return today.getYear() - (today.getMonthValue() < 9 ? 1 : 0);
  }

  private static int rate(int hours) {
    return Math.round(100f * hours / HOURS_OF_A_RATE);
  }
}
