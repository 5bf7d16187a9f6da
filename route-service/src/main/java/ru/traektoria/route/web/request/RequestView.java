package ru.traektoria.route.web.request;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.GroupDates;
import ru.traektoria.route.model.request.Purpose;
import ru.traektoria.route.model.request.RequestState;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** A request of the API. */
record RequestView(
    String id,
    String teacher,
    String municipality,
    String organisation,
    String programme,
    String title,
    String provider,
    CourseKind kind,
    String quarter,
    Purpose purpose,
    String note,
    RequestState state,
    GroupDates group,
    String course,
    String route,
    String step,
    List<MarkView> history) {

  /** A state it came into; accounts are not told. */
  record MarkView(RequestState state, LocalDate on, Capacity by, String words) {}

  static RequestView of(CourseRequest r) {
    return new RequestView(
        r.id().value(),
        r.teacher().value(),
        r.place().municipality(),
        r.place().organisation(),
        r.wanted().programme() == null ? null : r.wanted().programme().value(),
        r.wanted().title(),
        r.wanted().provider(),
        r.wanted().kind(),
        r.quarter().value(),
        r.purpose(),
        r.note(),
        r.state(),
        r.group(),
        r.course() == null ? null : r.course().value(),
        r.step() == null ? null : r.step().route().value(),
        r.step() == null ? null : r.step().step().value(),
        r.marks().stream()
            .map(m -> new MarkView(m.state(), m.on(), m.by().capacity(), m.words()))
            .toList());
  }
}
