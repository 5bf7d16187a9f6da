package ru.traektoria.route.model.request;

import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.model.terms.TeacherId;

/** Кто что просит в году: a person asks for the same training once, while the request holds. */
public final class Claim {

  private Claim() {}

  /** The claim of a request; what was refused or withdrawn claims nothing but itself. */
  public static String of(CourseRequest request) {
    return request.state().holds()
        ? of(request.teacher(), request.wanted(), request.year())
        : request.id().value();
  }

  /** The claim of a request that would hold. */
  public static String of(TeacherId teacher, Wanted wanted, AcademicYear year) {
    return Ids.derived("course-request", teacher.value(), wanted.key(), year.toString());
  }
}
