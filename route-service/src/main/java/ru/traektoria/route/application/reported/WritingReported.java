package ru.traektoria.route.application.reported;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.course.CourseContent;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Writes what the ЦНППМ reported: a new record counts at once, the teacher's own upload of the same
 * document is thereby confirmed, a later edition corrects the record it made before.
 */
@Component
class WritingReported {

  private final Courses courses;
  private final Whereabouts whereabouts;
  private final Clock clock;

  WritingReported(Courses courses, Whereabouts whereabouts, Clock clock) {
    this.courses = courses;
    this.whereabouts = whereabouts;
    this.clock = clock;
  }

  CourseId write(CourseArrival arrival, TeacherId teacher) {
    CourseContent told = arrival.course().content();
    String identity = CourseRecord.identity(teacher, told);
    Stored<CourseRecord> same = courses.withIdentity(List.of(identity)).get(identity);
    CourseId known = same == null ? arrival.record() : same.state().id();
    if (known != null) {
      return courses.update(known, null, record -> corrected(record, told)).state().id();
    }
    CourseId id = new CourseId(identity);
    CourseRecord.Entry entry = new CourseRecord.Entry(Actor.CENTRE, LocalDate.now(clock), false);
    courses.add(id, "", CourseRecord.record(id, teacher, place(teacher), told, entry));
    return id;
  }

  private Decision<CourseRecord, CourseEvent> corrected(CourseRecord record, CourseContent told) {
    Decision<CourseRecord, CourseEvent> decision =
        record.correct(told.over(record.content()), Actor.CENTRE, LocalDate.now(clock));
    return decision instanceof Decision.Accepted<CourseRecord, CourseEvent> accepted
            && accepted.state().state() != CourseRecord.State.CONFIRMED
        ? accepted.state().confirm(Actor.CENTRE)
        : decision;
  }

  private Place place(TeacherId teacher) {
    return whereabouts.of(teacher).orElseThrow(() -> Problems.notFound("Педагог", teacher.value()));
  }
}
