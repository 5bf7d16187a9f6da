package ru.traektoria.monitoring.web.seeing;

import java.util.Collection;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.Indicator.Lists;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Кому видны люди за числом: as the catalogue says of each indicator (domain.md §1, §3.1). */
@Component
public class SeeingLists {

  private final AccessLog log;

  SeeingLists(AccessLog log) {
    this.log = log;
  }

  /** Whether the viewer may open the list of the selection. */
  public boolean may(Indicator indicator, Selection selection, Scope scope) {
    boolean methodist = scope.viewer().has(Role.METHODIST);
    boolean named = methodist || scope.viewer().has(Role.SCHOOL_LEAD);
    return !indicator.derived()
        && switch (lists(indicator, selection)) {
          case OPEN, LOGGED -> named;
          case METHODIST -> methodist;
          case NONE -> false;
        };
  }

  /** Who is in a support category says who has a deficit, whatever the indicator counts. */
  private static Lists lists(Indicator indicator, Selection selection) {
    boolean telling = selection.part() != null && selection.part().by() == Breakdown.SUPPORT;
    return telling && indicator.lists() != Lists.NONE ? Lists.METHODIST : indicator.lists();
  }

  /** Refuses a list in words. */
  public void require(Indicator indicator, Selection selection, Scope scope) {
    if (indicator.derived()) {
      throw Problems.badRequest(
          "За показателем %s нет списка: он выведен из показателей %s."
              .formatted(indicator.code(), String.join(", ", indicator.derivation().parts())));
    }
    if (indicator.lists() == Lists.NONE) {
      throw Problems.forbidden(
          "Показатель " + indicator.code() + " известен только сводно: людей за ним нет.");
    }
    if (!may(indicator, selection, scope)) {
      throw Problems.forbidden(
          "Список показателя " + indicator.code() + " открыт только методисту.");
    }
  }

  /**
   * Requires the right to open the list and writes down who looks, before it is shown.
   *
   * @param tellsResult whether the list tells the result of those on it
   * @param people those of them who are shown
   */
  public void look(
      Indicator indicator,
      Selection selection,
      boolean tellsResult,
      Collection<String> people,
      Scope scope) {
    require(indicator, selection, scope);
    Lists lists = lists(indicator, selection);
    boolean told = lists == Lists.METHODIST || lists == Lists.LOGGED && tellsResult;
    if (told && !people.isEmpty()) {
      log.looked(scope.viewer(), people, "Показатель " + indicator.code() + ": список педагогов");
    }
  }
}
