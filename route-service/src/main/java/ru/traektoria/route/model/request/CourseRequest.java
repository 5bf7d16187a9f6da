package ru.traektoria.route.model.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.request.CourseRequestEvent.CourseRequestSubmitted;
import ru.traektoria.route.model.request.RequestRule.Step;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Заявка на курс (S1 §1.1, S2 task 4): the teacher or the school applies, the head agrees, the
 * methodist enrols, the course record closes it by itself.
 *
 * @param note what the purpose is in words, {@code null} if nothing was added
 * @param marks every state it was in, oldest first; never empty
 * @param group {@code null} until somebody is enrolled
 * @param course what closed it, {@code null} until then
 * @param step of a route it is for, {@code null} if it stands on its own
 */
public record CourseRequest(
    CourseRequestId id,
    TeacherId teacher,
    Place place,
    Wanted wanted,
    Quarter quarter,
    Purpose purpose,
    String note,
    RequestState state,
    List<Mark> marks,
    GroupDates group,
    CourseId course,
    RouteStep step) {

  public CourseRequest {
    marks = List.copyOf(marks);
  }

  /** Applies; what the school asks for its own people is agreed at once. */
  public static Decision<CourseRequest, CourseRequestEvent> submit(
      CourseRequestId id, TeacherId teacher, Place place, Wish wish, Actor by, LocalDate on) {
    return Applying.submit(id, teacher, place, wish, by, on);
  }

  /**
   * The head agrees.
   *
   * @param ground the letter of the organisation; the methodist needs it to agree in its place
   */
  public Decision<CourseRequest, CourseRequestEvent> agree(
      String ground, Actor by, LocalDate today) {
    return decided(
        Step.AGREE,
        by,
        by.is(Capacity.METHODIST) && text(ground) == null
            ? Reason.at(
                "words",
                "request.ground",
                "Согласует руководитель организации. Если согласие пришло письмом, укажите его"
                    + " номер и дату")
            : null,
        () -> with(RequestState.AGREED, today, by, ground));
  }

  public Decision<CourseRequest, CourseRequestEvent> refuse(String why, Actor by, LocalDate today) {
    return decided(
        Step.REFUSE,
        by,
        needed(why, "Напишите, почему заявка отклоняется: педагог увидит причину"),
        () -> with(RequestState.REFUSED, today, by, why));
  }

  public Decision<CourseRequest, CourseRequestEvent> withdraw(
      String why, Actor by, LocalDate today) {
    return decided(Step.WITHDRAW, by, null, () -> with(RequestState.WITHDRAWN, today, by, why));
  }

  /** Puts the teacher into a group, or into another one. */
  public Decision<CourseRequest, CourseRequestEvent> enrol(
      GroupDates dates, Actor by, LocalDate today) {
    if (state == RequestState.ENROLLED && dates.equals(group)) {
      return Decision.unchanged(this);
    }
    return decided(
        Step.ENROL, by, null, () -> with(RequestState.ENROLLED, today, by, null).in(dates));
  }

  /** Отчисление: the teacher leaves the group without a document. */
  public Decision<CourseRequest, CourseRequestEvent> expel(String why, Actor by, LocalDate today) {
    return decided(
        Step.EXPEL,
        by,
        needed(why, "Напишите, почему педагог отчислен"),
        () -> with(RequestState.EXPELLED, today, by, why));
  }

  /** A course record closes what is open; taken back or corrected, it opens it again. */
  public Decision<CourseRequest, CourseRequestEvent> meet(Finished finished, LocalDate today) {
    boolean met = meets(finished);
    if (state.open() && met) {
      CourseRequest done = with(RequestState.COMPLETED, today, Actor.PLATFORM, null);
      return told(done.by(finished.course()));
    }
    if (state == RequestState.COMPLETED && finished.course().equals(course) && !met) {
      return told(with(before(), today, Actor.PLATFORM, "Запись о курсе изменилась").by(null));
    }
    return Decision.unchanged(this);
  }

  /** Whether this course is what was asked for, and not one from before. */
  public boolean meets(Finished finished) {
    return finished.counts()
        && (wanted.metBy(finished) || step != null && step.equals(finished.step()))
        && !finished.documentOn().isBefore(submittedOn());
  }

  /** Whether the step waits for what is asked for here: it is named, or its programme is. */
  public boolean serves(RouteStep one, ProgrammeId programme) {
    return step == null
        ? programme != null && programme.equals(wanted.programme())
        : step.equals(one);
  }

  public LocalDate submittedOn() {
    return marks.get(0).on();
  }

  /** The state in the evening of a day; empty before it was submitted. */
  public Optional<RequestState> on(LocalDate day) {
    return marks.stream()
        .filter(mark -> !mark.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Mark::state);
  }

  /** The latest state with its day and words. */
  public Mark last() {
    return marks.get(marks.size() - 1);
  }

  public AcademicYear year() {
    return AcademicYear.of(quarter.first());
  }

  private RequestState before() {
    return marks.get(marks.size() - 2).state();
  }

  private Decision<CourseRequest, CourseRequestEvent> decided(
      Step step, Actor by, Reason missing, Supplier<CourseRequest> next) {
    Optional<Reason> objection =
        RequestRule.objection(this, step, by).or(() -> Optional.ofNullable(missing));
    return objection.isPresent() ? Decision.refuse(objection.get()) : told(next.get());
  }

  static Decision<CourseRequest, CourseRequestEvent> told(CourseRequest next) {
    return Decision.accept(next, CourseRequestSubmitted.of(next));
  }

  private CourseRequest with(RequestState next, LocalDate on, Actor by, String words) {
    List<Mark> longer = new ArrayList<>(marks);
    longer.add(new Mark(next, on, by, text(words)));
    return as(next, longer, group, course);
  }

  private CourseRequest in(GroupDates dates) {
    return as(state, marks, dates, course);
  }

  private CourseRequest by(CourseId closing) {
    return as(state, marks, group, closing);
  }

  private CourseRequest as(RequestState now, List<Mark> way, GroupDates dates, CourseId closing) {
    return new CourseRequest(
        id, teacher, place, wanted, quarter, purpose, note, now, way, dates, closing, step);
  }

  private static Reason needed(String words, String sentence) {
    return text(words) == null ? Reason.at("words", "request.words", sentence) : null;
  }

  static String text(String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
