package ru.traektoria.events.report.model;

import java.util.Locale;
import java.util.Set;
import ru.traektoria.events.report.model.YearReport.State;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** What may be done with a yearly report, by where it stands. */
public enum ReportRule {
  WRITE("Отчёт сдан: правит его тот, кому вернули.", State.DRAFT, State.RETURNED),
  SUBMIT("Отчёт уже сдан.", State.DRAFT, State.RETURNED),
  ACCEPT("Принять можно сданный отчёт.", State.SUBMITTED),
  RETURN("Вернуть можно сданный или принятый отчёт.", State.SUBMITTED, State.ACCEPTED),
  APPROVE("Протоколом утверждают принятый отчёт.", State.ACCEPTED);

  private final String message;
  private final Set<State> states;

  ReportRule(String message, State... states) {
    this.message = message;
    this.states = Set.of(states);
  }

  /** Answers whether it may be done in that state. */
  public boolean allowedIn(State state) {
    return states.contains(state);
  }

  Decision<YearReport, Void> refuse(State state) {
    String code = "report." + name().toLowerCase(Locale.ROOT);
    return Decision.refuse(
        Reason.of(code, message + " Сейчас: " + state.label().toLowerCase(Locale.ROOT) + "."));
  }
}
