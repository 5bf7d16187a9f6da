package ru.traektoria.monitoring.reading.staff;

import java.util.Arrays;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Workforce;

/** Учебная нагрузка and «условные» специалисты (T2.2, T2.5). */
public final class TeachingLoad {

  private TeachingLoad() {}

  /**
   * Weekly teaching hours in hundredths over all assignments in the municipality (AMB-17); −1 for
   * whoever holds no position with a norm of teaching hours.
   */
  public static int[] hours(Reading reading) {
    Workforce workforce = reading.whole().workforce();
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    boolean[] without = withoutHours(reading.facts());
    int[] sums = new int[reading.facts().names.teachers.size()];
    Arrays.fill(sums, -1);
    for (int row : workforce.rows()) {
      int position = table.position.get(row);
      int hours = table.hours.get(row);
      if (hours >= 0 && !(position >= 0 && without[position])) {
        int person = table.teacher.get(row);
        sums[person] = Math.max(0, sums[person]) + hours;
      }
    }
    return sums;
  }

  /** Positions for which the directory names no norm of teaching hours. */
  private static boolean[] withoutHours(Facts facts) {
    DirectoryFacts.Positions positions = facts.directories.positions;
    boolean[] without = new boolean[facts.names.positions.size()];
    for (int position = 0; position < without.length; position++) {
      without[position] = positions.present(position) && positions.teachingHours.get(position) == 0;
    }
    return without;
  }

  /**
   * Who teaches, in this part and by this employment, a subject that neither education nor finished
   * retraining covers (AMB-15). A subject without profiles is not defined and does not count.
   */
  public static Bits outsideProfile(Reading reading, int employment) {
    return reading.workforce().teaching(employment, profiles(reading)::missing);
  }

  /** Who teaches, in this part, a subject for which the directory names no profile. */
  public static Bits undefinedSubject(Reading reading) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    Workforce workforce = reading.workforce();
    Profiles profiles = profiles(reading);
    return workforce.people(
        row ->
            workforce.pedagogue(row)
                && table.subject.get(row) >= 0
                && !profiles.defined(table.subject.get(row))
                && !profiles.cover(row));
  }

  private static Profiles profiles(Reading reading) {
    Reading whole = reading.whole();
    return whole.remember(Profiles.class, () -> new Profiles(whole));
  }

  /** Profiles of every teacher and subject as bits. */
  private static final class Profiles {
    private final Facts facts;
    private final int width;
    private final long[] ofTeacher;
    private final long[] ofSubject;
    private final long[] coveringPrimary;

    Profiles(Reading reading) {
      facts = reading.facts();
      width = (facts.names.profiles.size() + 63) / 64;
      ofTeacher = new long[facts.names.teachers.size() * width];
      ofSubject = new long[facts.names.subjects.size() * width];
      coveringPrimary = new long[width];
      educated();
      retrained(reading.asOf());
      listed();
    }

    private void educated() {
      StaffFacts.TeacherProfiles table = facts.staff.teacherProfiles;
      for (int row = 0; row < table.rows(); row++) {
        if (table.present(row)) {
          mark(ofTeacher, table.owner(row), table.profile.get(row));
        }
      }
    }

    private void retrained(int asOf) {
      RouteFacts.Courses courses = facts.routes.courses;
      RouteFacts.CourseProfiles given = facts.routes.courseProfiles;
      for (int row = 0; row < given.rows(); row++) {
        int course = given.owner(row);
        if (given.present(row)
            && courses.kind.get(course) == Word.RETRAINING.code()
            && courses.annulled.get(course) == 0
            && courses.documentOn.get(course) <= asOf) {
          mark(ofTeacher, courses.teacher.get(course), given.profile.get(row));
        }
      }
    }

    private void listed() {
      DirectoryFacts.SubjectProfiles fitting = facts.directories.subjectProfiles;
      for (int row = 0; row < fitting.rows(); row++) {
        if (fitting.present(row)) {
          mark(ofSubject, fitting.owner(row), fitting.profile.get(row));
        }
      }
      DirectoryFacts.Profiles profiles = facts.directories.profiles;
      for (int profile = 0; profile < profiles.rows(); profile++) {
        if (profiles.present(profile) && profiles.coversPrimary.get(profile) == 1) {
          mark(coveringPrimary, 0, profile);
        }
      }
    }

    private void mark(long[] bits, int row, int profile) {
      bits[row * width + (profile >>> 6)] |= 1L << profile;
    }

    boolean defined(int subject) {
      for (int i = 0; subject >= 0 && i < width; i++) {
        if (ofSubject[subject * width + i] != 0) {
          return true;
        }
      }
      return false;
    }

    /** Whether the subject has profiles, and neither education nor retraining one of them. */
    boolean missing(int row) {
      StaffFacts.Assignments table = facts.staff.assignments;
      int subject = table.subject.get(row) * width;
      if (subject < 0) {
        return false;
      }
      int teacher = table.teacher.get(row) * width;
      boolean primary = table.level.get(row) == Word.PRIMARY.code();
      long defined = 0;
      long covered = 0;
      for (int i = 0; i < width; i++) {
        long fitting = ofSubject[subject + i];
        defined |= fitting;
        covered |= ofTeacher[teacher + i] & (fitting | (primary ? coveringPrimary[i] : 0));
      }
      return defined != 0 & covered == 0;
    }

    boolean cover(int row) {
      StaffFacts.Assignments table = facts.staff.assignments;
      int teacher = table.teacher.get(row) * width;
      int subject = table.subject.get(row) * width;
      boolean primary = table.level.get(row) == Word.PRIMARY.code();
      for (int i = 0; i < width; i++) {
        long fitting = ofSubject[subject + i] | (primary ? coveringPrimary[i] : 0);
        if ((ofTeacher[teacher + i] & fitting) != 0) {
          return true;
        }
      }
      return false;
    }
  }
}
