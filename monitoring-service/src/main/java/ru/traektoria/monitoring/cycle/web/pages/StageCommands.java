package ru.traektoria.monitoring.cycle.web.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.ClosingStages;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Paper;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.model.action.Address;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;

/** What is done with every stage alike: its days, its papers, its end. */
@Controller
@RequestMapping(CyclePages.PATH + "/stages/{kind}")
class StageCommands {

  /** Срок и ответственный as they are sent. */
  record Days(LocalDate from, LocalDate to, String responsible) {}

  /** A paper as it is sent. */
  record PaperForm(String title, String number, LocalDate date, String address) {}

  private final KeepingCycle keeping;
  private final ClosingStages closing;
  private final Grounds grounds;

  StageCommands(KeepingCycle keeping, ClosingStages closing, Grounds grounds) {
    this.keeping = keeping;
    this.closing = closing;
    this.grounds = grounds;
  }

  @PostMapping
  ResponseEntity<Void> plan(
      @PathVariable StageKind kind,
      @ModelAttribute Days days,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    if (days.from() == null || days.to() == null || days.to().isBefore(days.from())) {
      throw Problems.refused(
          Reason.at("to", "stage.days", "Укажите срок: конец не раньше начала."));
    }
    String who = blank(days.responsible());
    keeping.change(
        hand(asking, match, scope),
        "Срок этапа «" + kind.title() + "»: " + days.from() + " — " + days.to(),
        cycle -> cycle.with(kind, stage -> stage.planned(days.from(), days.to(), who)));
    return Done.here("Срок этапа сохранён");
  }

  @PostMapping("/papers")
  ResponseEntity<Void> add(
      @PathVariable StageKind kind,
      @ModelAttribute PaperForm form,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    Paper paper = paper(form);
    keeping.change(
        hand(asking, match, scope),
        "Документ этапа «" + kind.title() + "»: " + paper.title(),
        cycle -> cycle.with(kind, stage -> stage.with(paper)));
    return Done.here("Документ добавлен");
  }

  private static Paper paper(PaperForm form) {
    if (blank(form.title()) == null) {
      throw Problems.refused(Reason.at("title", "paper.title", "Назовите документ."));
    }
    if (form.date() == null) {
      throw Problems.refused(Reason.at("date", "paper.date", "Укажите дату документа."));
    }
    String address = blank(form.address());
    if (address != null && !Address.fits(address)) {
      throw Problems.refused(Reason.at("address", "address", "Укажите адрес целиком: https://…"));
    }
    return new Paper(form.title().strip(), blank(form.number()), form.date(), address);
  }

  @PostMapping("/papers/{number}/remove")
  ResponseEntity<Void> remove(
      @PathVariable StageKind kind,
      @PathVariable int number,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    keeping.change(
        hand(asking, match, scope),
        "Убран документ этапа «" + kind.title() + "»",
        cycle -> without(cycle, kind, number));
    return Done.here("Документ убран");
  }

  private static Cycle without(Cycle cycle, StageKind kind, int number) {
    if (number < 0 || number >= cycle.stage(kind).papers().size()) {
      throw Problems.notFound("Документ", String.valueOf(number));
    }
    return cycle.with(kind, stage -> stage.without(number));
  }

  @PostMapping("/close")
  ResponseEntity<Void> close(
      @PathVariable StageKind kind,
      @RequestParam(required = false) String goals,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    List<String> next =
        goals == null
            ? List.of()
            : goals.lines().map(String::strip).filter(g -> !g.isEmpty()).toList();
    Stored<Cycle> closed = closing.close(hand(asking, match, scope), kind, next);
    return Done.at(
        CyclePages.PATH + "?year=" + closed.state().year(), "Этап «" + kind.title() + "» закрыт");
  }

  @PostMapping("/reopen")
  ResponseEntity<Void> reopen(
      @PathVariable StageKind kind,
      @RequestParam(required = false) String why,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    closing.reopen(hand(asking, match, scope), kind, why);
    return Done.here("Этап «" + kind.title() + "» снова открыт");
  }

  private Hand hand(Grounds.Asking asking, IfMatch match, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return new Hand(ground.municipality(), ground.year(), match.version(), scope.viewer().name());
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
