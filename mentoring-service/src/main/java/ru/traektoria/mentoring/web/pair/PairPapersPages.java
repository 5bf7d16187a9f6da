package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.pair.AnsweringProposals;
import ru.traektoria.mentoring.application.pair.ClosingPairs;
import ru.traektoria.mentoring.application.pair.ClosingPairs.Farewell;
import ru.traektoria.mentoring.application.pair.ContinuingPairs;
import ru.traektoria.mentoring.application.pair.SeeingDeficits;
import ru.traektoria.mentoring.application.pair.SeeingDeficits.Known;
import ru.traektoria.mentoring.application.print.MentoringForm;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Result;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.mentoring.web.pair.PairDesk.Opened;
import ru.traektoria.mentoring.web.pair.PairDesk.Part;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** Условия и документы пары: what is agreed, longer by an order, and how it ends. */
@Controller
@RequestMapping("/mentoring/pairs/{id}")
class PairPapersPages {

  private final PairDesk desk;
  private final AnsweringProposals answering;
  private final ClosingPairs closing;
  private final ContinuingPairs continuing;
  private final SeeingDeficits deficits;
  private final Views views;

  PairPapersPages(
      PairDesk desk,
      AnsweringProposals answering,
      ClosingPairs closing,
      ContinuingPairs continuing,
      SeeingDeficits deficits,
      Views views) {
    this.desk = desk;
    this.answering = answering;
    this.closing = closing;
    this.continuing = continuing;
    this.deficits = deficits;
    this.views = views;
  }

  @GetMapping("/papers")
  String papers(@PathVariable String id, Scope scope, Model model) {
    Opened opened = desk.open(id, Part.PAPERS, scope, model);
    PairView pair = opened.view();
    model.addAttribute("entries", PairCard.entries(pair));
    model.addAttribute("answers", PairCard.answers(pair));
    model.addAttribute("printing", opened.leads() ? printing() : null);
    model.addAttribute("templates", scope.viewer().has(Role.METHODIST));
    model.addAttribute("closes", opened.active() && opened.arranges());
    model.addAttribute("declines", pair.status() == Status.PROPOSED && opened.arranges());
    model.addAttribute("signs", Words.options(Sign.values(), Words::sign));
    model.addAttribute("seen", GroupResults.seen(pair, pair.mentees().get(0)));
    model.addAttribute("each", GroupResults.questions(pair));
    model.addAttribute("reasons", Words.options(EndReason.values(), Words::reason));
    LocalDate end = pair.closing() == null ? views.today() : pair.closing().on();
    model.addAttribute("before", words(deficits.open(opened.pair(), pair.from(), scope), pair));
    model.addAttribute("after", words(deficits.open(opened.pair(), end, scope), pair));
    return "mentoring/papers";
  }

  private static List<MentoringForm> printing() {
    return List.of(
        MentoringForm.ORDER,
        MentoringForm.CONSENT,
        MentoringForm.PROGRAMME,
        MentoringForm.PROLONGATION);
  }

  private List<String> words(List<Known> known, PairView pair) {
    return known.stream()
        .map(
            one ->
                pair.mentees().size() < 2
                    ? one.competence()
                    : views.teacher(one.mentee()).name() + ": " + one.competence())
        .collect(Collectors.toList());
  }

  @PostMapping("/answer")
  ResponseEntity<Void> answer(
      @PathVariable String id, @RequestParam boolean agrees, IfMatch version, Scope scope) {
    answering.answer(new PairId(id), version.version(), agrees, scope);
    return Done.at("/mentoring/mine", agrees ? "Вы согласились" : "Вы отказались от участия");
  }

  @PostMapping("/completion")
  ResponseEntity<Void> complete(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(required = false) Set<Sign> signs,
      @RequestParam(required = false) List<String> results,
      @RequestParam(defaultValue = "") String comment,
      IfMatch version,
      Scope scope,
      Model model) {
    Farewell farewell = new Farewell(on, comment.strip());
    PairView pair = desk.open(id, Part.PAPERS, scope, model).view();
    List<Result> each = GroupResults.read(pair, signs, results);
    closing.complete(new PairId(id), version.version(), each, farewell, scope);
    return Done.here("Наставничество завершено");
  }

  @PostMapping("/end")
  ResponseEntity<Void> end(
      @PathVariable String id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      @RequestParam(required = false) EndReason reason,
      @RequestParam(defaultValue = "") String comment,
      IfMatch version,
      Scope scope) {
    Farewell farewell = new Farewell(on, comment.strip());
    closing.end(new PairId(id), version.version(), reason, farewell, scope);
    return Done.here("Наставничество прекращено");
  }

  @PostMapping("/refusal")
  ResponseEntity<Void> decline(
      @PathVariable String id,
      @RequestParam(defaultValue = "MENTOR_REFUSED") EndReason reason,
      @RequestParam(defaultValue = "") String comment,
      IfMatch version,
      Scope scope) {
    closing.decline(new PairId(id), version.version(), reason, comment.strip(), scope);
    return Done.here("Отказ записан");
  }

  @PostMapping("/prolongation")
  ResponseEntity<Void> prolong(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String orderNumber,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate orderOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate until,
      IfMatch version,
      Scope scope) {
    Order order = new Order(orderNumber.strip(), orderOn);
    continuing.prolong(new PairId(id), version.version(), order, until, scope);
    return Done.here("Срок продлён");
  }
}
