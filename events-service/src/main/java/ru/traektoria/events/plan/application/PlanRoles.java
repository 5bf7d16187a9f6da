package ru.traektoria.events.plan.application;

import java.util.Set;
import ru.traektoria.platform.web.access.Role;

/** Roles that make plans; the others read them. */
final class PlanRoles {

  static final Set<Role> HOLDERS = Set.of(Role.METHODIST, Role.SCHOOL_LEAD, Role.GMO_HEAD);

  private PlanRoles() {}
}
