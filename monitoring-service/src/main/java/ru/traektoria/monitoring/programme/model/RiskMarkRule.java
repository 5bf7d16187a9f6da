package ru.traektoria.monitoring.programme.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.programme.model.RiskMark.State;
import ru.traektoria.platform.kernel.Reason;

/** Может ли риск быть отмечен: it is one of the programme, and the mark says something new. */
final class RiskMarkRule {

  private RiskMarkRule() {}

  /** What keeps the mark out; empty: it is kept. */
  static List<Reason> reasons(Programme programme, RiskMark mark) {
    List<Reason> reasons = new ArrayList<>();
    if (mark.risk() == null || risks(programme).noneMatch(mark.risk()::equals)) {
      reasons.add(Reason.at("risk", "risk.unknown", "Выберите риск программы."));
    }
    if (mark.state() == null) {
      reasons.add(
          Reason.at("state", "risk.state", "Выберите состояние: угроза, наступил или снят."));
    } else if (reasons.isEmpty() && programme.standing(mark.risk()) == mark.state()) {
      reasons.add(Reason.at("state", "risk.same", "Риск уже в этом состоянии."));
    }
    boolean silent = mark.note() == null || mark.note().isBlank();
    if (silent && mark.state() != null && mark.state() != State.THREAT) {
      String asked =
          mark.state() == State.OCCURRED
              ? "Напишите, что случилось и что уже делается."
              : "Напишите, почему риск больше не грозит.";
      reasons.add(Reason.at("note", "risk.note", asked));
    }
    return reasons;
  }

  /** Those of the edition at work and of the one that binds. */
  private static Stream<String> risks(Programme programme) {
    Edition binding = programme.inForce();
    return Stream.concat(
            programme.latest().risks().stream(),
            binding == null ? Stream.empty() : binding.risks().stream())
        .map(Elements.Risk::id);
  }
}
