package ru.traektoria.monitoring.cycle.application.planning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Paper;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.model.action.Address;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;

/** Назначает сроки и ответственных этапа and files its papers. */
@Component
public class PlanningStages {

  /** Срок и ответственный. */
  public record Days(LocalDate from, LocalDate to, String responsible) {}

  private final KeepingCycle keeping;

  PlanningStages(KeepingCycle keeping) {
    this.keeping = keeping;
  }

  /** Sets the days of a stage and who answers for it. */
  public Stored<Cycle> plan(Hand hand, StageKind kind, Days days) {
    if (days.from() == null || days.to() == null || days.to().isBefore(days.from())) {
      throw Problems.refused(
          Reason.at("to", "stage.days", "Укажите срок: конец не раньше начала."));
    }
    String who = Needed.orNull(days.responsible());
    return keeping.change(
        hand,
        kind,
        "Срок этапа «" + kind.title() + "»: " + Russian.range(days.from(), days.to()),
        cycle -> cycle.with(kind, stage -> stage.planned(days.from(), days.to(), who)));
  }

  /** Files a paper, with the address where everybody can read it; of a closed stage as well. */
  public Stored<Cycle> file(Hand hand, StageKind kind, Paper draft) {
    Paper paper = checked(draft);
    return keeping.change(
        hand,
        "Документ этапа «" + kind.title() + "»: " + paper.title(),
        cycle -> cycle.with(kind, stage -> stage.with(paper)));
  }

  private static Paper checked(Paper draft) {
    String title = Needed.text(draft.title(), "title", "Назовите документ.");
    if (draft.date() == null) {
      throw Problems.refused(Reason.at("date", "paper.date", "Укажите дату документа."));
    }
    String address = Needed.orNull(draft.address());
    if (address != null && !Address.fits(address)) {
      throw Problems.refused(Reason.at("address", "address", "Укажите адрес целиком: https://…"));
    }
    return new Paper(title, Needed.orNull(draft.number()), draft.date(), address);
  }

  /** Takes a paper away; 404 where there is none under this number, counted from 0. */
  public Stored<Cycle> remove(Hand hand, StageKind kind, int number) {
    return keeping.change(
        hand,
        kind,
        "Убран документ этапа «" + kind.title() + "»",
        cycle -> {
          if (number < 0 || number >= cycle.stage(kind).papers().size()) {
            throw Problems.notFound("Документ", String.valueOf(number));
          }
          return cycle.with(kind, stage -> stage.without(number));
        });
  }
}
