package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.mentoring.application.pair.ClosingPairs.Farewell;
import ru.traektoria.mentoring.application.pair.ContinuingPairs;
import ru.traektoria.mentoring.application.pair.ContinuingPairs.Change;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Consent;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.mentoring.web.pair.PairDesk.Opened;
import ru.traektoria.mentoring.web.pair.PairDesk.Part;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Сменить наставника: one form, one pair ends, another goes on with the rest of the term. */
@Controller
@RequestMapping("/mentoring/pairs/{id}/replacement")
class ReplacementPages {

  private final PairDesk desk;
  private final ContinuingPairs continuing;
  private final Choosing choosing;

  ReplacementPages(PairDesk desk, ContinuingPairs continuing, Choosing choosing) {
    this.desk = desk;
    this.continuing = continuing;
    this.choosing = choosing;
  }

  @GetMapping
  String form(@PathVariable String id, Scope scope, Model model) {
    Opened opened = desk.open(id, Part.PAPERS, scope, model);
    List<String> now = opened.view().mentors().stream().map(Named::id).toList();
    model.addAttribute(
        Heading.of("Сменить наставника")
            .under("Наставнические пары", "/mentoring/pairs")
            .under(opened.view().menteeNames(), "/mentoring/pairs/" + id));
    model.addAttribute("reasons", Words.options(EndReason.values(), Words::reason));
    model.addAttribute("mentors", List.of());
    model.addAttribute(
        "suggestions",
        choosing.suggested(opened.view().mentees().get(0).id(), scope).stream()
            .filter(one -> !now.contains(one.id()))
            .toList());
    return "mentoring/replacement";
  }

  /**
   * The form.
   *
   * @param on last day of the former pair; the next one begins the day after
   * @param start whether the next pair has its papers and is to be active at once
   */
  record ReplacementForm(
      @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      EndReason reason,
      String comment,
      List<String> mentors,
      String orderNumber,
      @DateTimeFormat(iso = ISO.DATE) LocalDate orderOn,
      @DateTimeFormat(iso = ISO.DATE) LocalDate consentOn,
      @DateTimeFormat(iso = ISO.DATE) LocalDate menteesAgreedOn,
      Boolean start) {

    Terms next(MentoringPair former) {
      Terms known = former.terms();
      List<TeacherId> chosen =
          mentors == null ? List.of() : mentors.stream().map(TeacherId::new).toList();
      boolean ordered = orderOn != null || orderNumber != null && !orderNumber.isBlank();
      LocalDate begins = on == null ? null : on.plusDays(1);
      return new Terms(
          chosen,
          known.mentees(),
          known.form(),
          ordered ? new Order(orderNumber, orderOn) : null,
          consentOn == null
              ? List.of()
              : chosen.stream().map(one -> new Consent(one, consentOn)).toList(),
          false,
          null,
          new Period(begins, known.period().plannedTo()),
          known.programme(),
          menteesAgreedOn,
          known.route());
    }
  }

  @PostMapping
  ResponseEntity<Void> replace(
      @PathVariable String id, ReplacementForm form, IfMatch version, Scope scope, Model model) {
    MentoringPair former = desk.open(id, Part.PAPERS, scope, model).pair();
    String comment = form.comment() == null ? "" : form.comment().strip();
    Change change = new Change(form.reason(), new Farewell(form.on(), comment));
    boolean start = Boolean.TRUE.equals(form.start());
    Stored<MentoringPair> next =
        continuing.replace(
            new PairId(id), version.version(), change, form.next(former), start, scope);
    return Done.at(
        "/mentoring/pairs/" + next.id() + (start ? "" : "/papers"),
        start ? "Наставник сменился" : "Прежняя пара прекращена, новая предложена");
  }
}
