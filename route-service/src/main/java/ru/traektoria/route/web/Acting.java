package ru.traektoria.route.web;

import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.TeacherId;

/** In what capacity the viewer acts: the widest of the roles that routes distinguish. */
public final class Acting {

  private Acting() {}

  public static Actor of(Viewer viewer) {
    TeacherId teacher = viewer.teacherId().map(TeacherId::new).orElse(null);
    return new Actor(capacity(viewer), viewer.subject(), teacher);
  }

  private static Capacity capacity(Viewer viewer) {
    if (viewer.has(Role.METHODIST)) {
      return Capacity.METHODIST;
    }
    return viewer.has(Role.SCHOOL_LEAD) ? Capacity.SCHOOL_LEAD : Capacity.TEACHER;
  }
}
