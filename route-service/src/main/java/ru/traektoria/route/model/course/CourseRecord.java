package ru.traektoria.route.model.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.course.CourseEvent.CourseCompleted;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Запись о пройденном курсе: what a teacher uploads waits for the school (PENDING), what the school
 * or the methodist records counts at once (CONFIRMED).
 *
 * @param by who decided the present state
 * @param remark why it was rejected or annulled, {@code null} otherwise
 * @param imported history of past years
 */
public record CourseRecord(
    CourseId id,
    TeacherId teacher,
    Place place,
    CourseContent content,
    State state,
    Actor by,
    LocalDate recordedOn,
    String remark,
    boolean imported) {

  /** Состояние записи. */
  public enum State {
    PENDING("ждёт подтверждения"),
    CONFIRMED("подтверждён"),
    REJECTED("отклонён"),
    ANNULLED("аннулирован");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Records a course; only what somebody other than the teacher records counts at once. */
  public static Decision<CourseRecord, CourseEvent> record(
      CourseId id, TeacherId teacher, Place place, CourseContent content, Entry entry) {
    List<Reason> objections = CourseRule.objections(content, entry.on());
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    boolean own = entry.by().is(Capacity.TEACHER) || teacher.equals(entry.by().teacher());
    State state = own ? State.PENDING : State.CONFIRMED;
    CourseRecord course =
        new CourseRecord(
            id, teacher, place, content, state, entry.by(), entry.on(), null, entry.imported());
    return own ? Decision.unchanged(course) : Decision.accept(course, course.completed());
  }

  /**
   * Who records, when, and whether it is history.
   *
   * @param imported history of past years: nobody reacts to it
   */
  public record Entry(Actor by, LocalDate on, boolean imported) {}

  /**
   * Two records of the same document are one course: the same teacher, day, and number or title.
   */
  public static String identity(TeacherId teacher, CourseContent content) {
    String number = content.certificate().number();
    String what = number == null ? content.title() : number;
    String plain = what.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return Ids.derived(
        "course", teacher.value(), String.valueOf(content.certificate().on()), plain);
  }

  /** Confirms what waits, or brings back what was rejected or annulled by mistake. */
  public Decision<CourseRecord, CourseEvent> confirm(Actor actor) {
    if (state == State.CONFIRMED) {
      return Decision.unchanged(this);
    }
    return own(actor)
        .<Decision<CourseRecord, CourseEvent>>map(Decision::refuse)
        .orElseGet(
            () -> {
              CourseRecord confirmed = with(State.CONFIRMED, actor, null);
              return Decision.accept(confirmed, confirmed.completed());
            });
  }

  /** The uploaded document does not show it. */
  public Decision<CourseRecord, CourseEvent> reject(Actor actor, String remark) {
    if (state != State.PENDING) {
      return Decision.refuse(Reason.of("course.not-pending", "Курс не ждёт подтверждения"));
    }
    return remark == null || remark.isBlank()
        ? Decision.refuse(Reason.at("remark", "course.remark", "Напишите, почему отклоняете"))
        : Decision.accept(with(State.REJECTED, actor, remark.strip()));
  }

  /** Takes a counted course back; what was shown by it is open again. */
  public Decision<CourseRecord, CourseEvent> annul(Actor actor, String reason) {
    if (state == State.ANNULLED) {
      return Decision.unchanged(this);
    }
    if (state != State.CONFIRMED) {
      return Decision.refuse(
          Reason.of(
              "course.not-confirmed", "Аннулируют подтверждённый курс, а этот " + state.label()));
    }
    if (reason == null || reason.isBlank()) {
      return Decision.refuse(Reason.at("reason", "course.reason", "Напишите причину"));
    }
    CourseRecord annulled = with(State.ANNULLED, actor, reason.strip());
    return Decision.accept(annulled, annulled.completed());
  }

  /** Corrects what was recorded; a counted course is told again as a whole. */
  public Decision<CourseRecord, CourseEvent> correct(
      CourseContent changed, Actor actor, LocalDate on) {
    if (state == State.ANNULLED) {
      return Decision.refuse(Reason.of("course.annulled", "Аннулированный курс не меняют"));
    }
    if (state == State.CONFIRMED && actor.is(Capacity.TEACHER)) {
      return Decision.refuse(
          Reason.of("course.confirmed", "Подтверждённый курс исправляет завуч или методист"));
    }
    List<Reason> objections = CourseRule.objections(changed, on);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    if (changed.equals(content)) {
      return Decision.unchanged(this);
    }
    State next = state == State.REJECTED ? State.PENDING : state;
    CourseRecord corrected =
        new CourseRecord(id, teacher, place, changed, next, actor, recordedOn, null, imported);
    return next == State.CONFIRMED
        ? Decision.accept(corrected, corrected.completed())
        : Decision.accept(corrected);
  }

  private Optional<Reason> own(Actor actor) {
    boolean self = actor.is(Capacity.TEACHER) || teacher.equals(actor.teacher());
    return self
        ? Optional.of(
            Reason.of("course.own", "Свой курс не подтверждают: это делает завуч или методист"))
        : Optional.empty();
  }

  private CourseRecord with(State next, Actor actor, String words) {
    return new CourseRecord(id, teacher, place, content, next, actor, recordedOn, words, imported);
  }

  private CourseCompleted completed() {
    CourseContent.Link link = content.link();
    return new CourseCompleted(
        id,
        teacher,
        place.municipality(),
        place.organisation(),
        content.programme(),
        content.describedProgramme(),
        content.counted(),
        content.hours(),
        content.startedOn(),
        content.certificate().on(),
        content.priority().code(),
        content.priority().level(),
        content.profiles(),
        content.federalRegister(),
        content.provider(),
        link == null ? null : link.route(),
        link == null ? null : link.step(),
        content.marks().isEmpty() ? null : content.marks(),
        state == State.ANNULLED ? true : null,
        imported ? true : null);
  }
}
