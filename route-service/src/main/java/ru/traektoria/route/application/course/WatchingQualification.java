package ru.traektoria.route.application.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.course.QualificationWindow;

/**
 * Радар КПК (P2.3): whose three years end within six months, are over, or never began, soonest
 * first.
 */
@Service
public class WatchingQualification {

  private static final int MONTHS_AHEAD = 6;

  private final Courses courses;
  private final StaffDirectory directory;

  WatchingQualification(Courses courses, StaffDirectory directory) {
    this.courses = courses;
    this.directory = directory;
  }

  /**
   * A teacher on the radar.
   *
   * @param lastOn day of the last КПК or ПП document, {@code null} if none is known
   * @param until the last day on which it counts, {@code null} if there is none
   */
  public record Blip(DirectoryEntry teacher, LocalDate lastOn, LocalDate until) {

    public boolean over(LocalDate today) {
      return until == null || until.isBefore(today);
    }
  }

  /** What the radar shows; {@code covered} of {@code teachers} have a КПК within three years. */
  public record Radar(List<Blip> blips, long covered, long teachers) {}

  public Radar within(Reach reach, LocalDate today) {
    Map<String, LocalDate> last = lastDocuments();
    List<Blip> all =
        directory.all().stream()
            .filter(e -> e.kind() == DirectoryEntry.Kind.TEACHER)
            .filter(e -> reach.covers(e.municipality(), e.organisation(), e.id()))
            .map(e -> blip(e, last.get(e.id())))
            .toList();
    LocalDate horizon = today.plusMonths(MONTHS_AHEAD);
    List<Blip> soon =
        all.stream()
            .filter(blip -> blip.until() == null || !blip.until().isAfter(horizon))
            .sorted(
                Comparator.comparing(Blip::until, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(blip -> blip.teacher().sortKey()))
            .toList();
    return new Radar(soon, all.stream().filter(b -> !b.over(today)).count(), all.size());
  }

  private Map<String, LocalDate> lastDocuments() {
    Map<String, LocalDate> last = new HashMap<>();
    courses.lines().stream()
        .filter(CourseLine::renews)
        .forEach(
            line -> last.merge(line.teacher(), line.documentOn(), (a, b) -> a.isAfter(b) ? a : b));
    return last;
  }

  private static Blip blip(DirectoryEntry teacher, LocalDate lastOn) {
    return new Blip(teacher, lastOn, lastOn == null ? null : QualificationWindow.lastDay(lastOn));
  }
}
