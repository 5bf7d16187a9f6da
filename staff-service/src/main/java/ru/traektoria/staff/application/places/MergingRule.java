package ru.traektoria.staff.application.places;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.staff.model.place.Organisation;

/** Which organisations may be merged into which. */
final class MergingRule {

  private MergingRule() {}

  static List<Reason> reasons(Organisation closing, Organisation successor) {
    List<Reason> reasons = new ArrayList<>();
    if (closing.id().equals(successor.id())) {
      reasons.add(
          Reason.at("into", "organisation.self", "Организацию нельзя присоединить к самой себе."));
    }
    if (successor.closedOn() != null) {
      reasons.add(Reason.at("into", "organisation.successor", "Организация-преемник закрыта."));
    }
    return reasons;
  }
}
