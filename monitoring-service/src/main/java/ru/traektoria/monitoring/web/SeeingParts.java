package ru.traektoria.monitoring.web;

import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Кому видны части разреза: parts that are people, as those who answer for items of plans, are told
 * to whom lists with names are told; everybody else has the same number by organisations.
 */
public final class SeeingParts {

  private SeeingParts() {}

  /** Whether the viewer may divide a number so. */
  public static boolean may(Breakdown by, Viewer viewer) {
    return by != Breakdown.RESPONSIBLE
        || viewer.has(Role.METHODIST)
        || viewer.has(Role.SCHOOL_LEAD);
  }

  /** Refuses it in words. */
  public static void require(Breakdown by, Viewer viewer) {
    if (!may(by, viewer)) {
      throw Problems.forbidden("Разрез по ответственным открыт методисту и завучу.");
    }
  }
}
