package ru.traektoria.route.model.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/** Подача заявки: by the teacher, or by the school, whose word is its agreement at once. */
final class Applying {

  private Applying() {}

  static Decision<CourseRequest, CourseRequestEvent> submit(
      CourseRequestId id, TeacherId teacher, Place place, Wish wish, Actor by, LocalDate on) {
    List<Reason> reasons = WishRule.objections(wish, on);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    boolean agreed = by.is(Capacity.SCHOOL_LEAD) && !teacher.equals(by.teacher());
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(RequestState.SUBMITTED, on, by, null));
    if (agreed) {
      marks.add(new Mark(RequestState.AGREED, on, by, null));
    }
    RequestState state = agreed ? RequestState.AGREED : RequestState.SUBMITTED;
    return CourseRequest.told(first(id, teacher, place, wish, marks, state));
  }

  private static CourseRequest first(
      CourseRequestId id,
      TeacherId teacher,
      Place place,
      Wish wish,
      List<Mark> marks,
      RequestState state) {
    return new CourseRequest(
        id,
        teacher,
        place,
        wish.wanted(),
        wish.quarter(),
        wish.purpose(),
        CourseRequest.text(wish.note()),
        state,
        marks,
        null,
        null,
        wish.step());
  }
}
