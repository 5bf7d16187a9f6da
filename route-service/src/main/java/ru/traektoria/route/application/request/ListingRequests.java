package ru.traektoria.route.application.request;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.terms.Place;

/** Requests narrowed to what the viewer may see by where the teachers work today. */
@Service
public class ListingRequests {

  private final CourseRequests requests;
  private final Whereabouts whereabouts;

  ListingRequests(CourseRequests requests, Whereabouts whereabouts) {
    this.requests = requests;
    this.whereabouts = whereabouts;
  }

  /** A request and where its teacher works today. */
  public record Line(CourseRequest request, long version, Place place) {}

  public List<Line> within(Reach reach) {
    return requests.all().stream()
        .map(this::line)
        .filter(line -> covers(reach, line.request(), line.place()))
        .toList();
  }

  public boolean covers(Reach reach, CourseRequest request) {
    return covers(reach, request, whereabouts.of(request.teacher(), request.place()));
  }

  private Line line(Stored<CourseRequest> stored) {
    CourseRequest request = stored.state();
    return new Line(request, stored.version(), whereabouts.of(request.teacher(), request.place()));
  }

  private static boolean covers(Reach reach, CourseRequest request, Place place) {
    return reach.covers(place.municipality(), place.organisation(), request.teacher().value());
  }
}
