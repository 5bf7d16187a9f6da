package ru.traektoria.route.application;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** The municipality decides who approves its routes: the methodist, the school lead or both. */
@Service
public class DecidingApprovers {

  private final Approvers approvers;

  DecidingApprovers(Approvers approvers) {
    this.approvers = approvers;
  }

  public void decide(String municipality, Set<Capacity> wanted) {
    boolean fit = EnumSet.of(Capacity.METHODIST, Capacity.SCHOOL_LEAD).containsAll(wanted);
    if (wanted.isEmpty() || !fit) {
      throw Problems.refused(
          Reason.at("approvers", "route.approvers", "Выберите методиста, завуча или обоих"));
    }
    approvers.set(municipality, wanted);
  }
}
