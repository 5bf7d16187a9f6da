package ru.traektoria.route.application.course;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * The register of courses, narrowed to what the viewer may see by where the teachers work today.
 */
@Service
public class ListingCourses {

  private final Courses courses;
  private final Whereabouts whereabouts;

  ListingCourses(Courses courses, Whereabouts whereabouts) {
    this.courses = courses;
    this.whereabouts = whereabouts;
  }

  public List<CourseLine> within(Reach reach) {
    return courses.lines().stream()
        .map(this::current)
        .filter(line -> reach.covers(line.municipality(), line.organisation(), line.teacher()))
        .toList();
  }

  private CourseLine current(CourseLine line) {
    Place recorded = new Place(line.municipality(), line.organisation());
    Place now = whereabouts.of(new TeacherId(line.teacher()), recorded);
    return now.equals(recorded) ? line : line.at(now.municipality(), now.organisation());
  }
}
