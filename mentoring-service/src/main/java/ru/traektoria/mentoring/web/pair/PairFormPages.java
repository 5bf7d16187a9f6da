package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.pair.AssigningMentors;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.pair.RunningRoutes;
import ru.traektoria.mentoring.application.pair.RunningRoutes.RunningRoute;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.TermsRequest;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Закрепить наставника: the form, a search of people in it, and its two buttons. */
@Controller
class PairFormPages {

  private final FindingPairs finding;
  private final AssigningMentors assigning;
  private final Choosing choosing;
  private final RunningRoutes routes;
  private final Views views;

  PairFormPages(
      FindingPairs finding,
      AssigningMentors assigning,
      Choosing choosing,
      RunningRoutes routes,
      Views views) {
    this.finding = finding;
    this.routes = routes;
    this.assigning = assigning;
    this.choosing = choosing;
    this.views = views;
  }

  @GetMapping("/mentoring/pairs/new")
  String fresh(
      @RequestParam(required = false) String mentee,
      @RequestParam(required = false) String mentor,
      Scope scope,
      Model model) {
    LocalDate today = views.today();
    model.addAttribute(
        Heading.of("Закрепить наставника").under("Наставнические пары", "/mentoring/pairs"));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", "/mentoring/pairs");
    model.addAttribute("back", "/mentoring/pairs");
    model.addAttribute("from", today);
    model.addAttribute("plannedTo", today.plusYears(1));
    people(model, choosing.named(asked(mentor)), choosing.named(asked(mentee)));
    model.addAttribute(
        "suggestions",
        mentee == null || mentor != null ? List.of() : choosing.suggested(mentee, scope));
    return "mentoring/form";
  }

  private static List<String> asked(String id) {
    return id == null ? List.of() : List.of(id);
  }

  @GetMapping("/mentoring/pairs/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    PairView pair = views.pair(finding.one(new PairId(id), scope), scope);
    model.addAttribute(
        Heading.of(pair.status() == Status.ACTIVE ? "Исправить условия" : "Оформить пару")
            .under("Наставнические пары", "/mentoring/pairs")
            .under(pair.menteeNames(), "/mentoring/pairs/" + id));
    model.addAttribute("pair", pair);
    model.addAttribute("action", "/mentoring/pairs/" + id);
    model.addAttribute("back", "/mentoring/pairs/" + id);
    model.addAttribute("from", pair.from());
    model.addAttribute("plannedTo", pair.plannedTo());
    people(model, pair.mentors(), pair.mentees());
    model.addAttribute("suggestions", List.of());
    return "mentoring/form";
  }

  private void people(Model model, List<Named> mentors, List<Named> mentees) {
    model.addAttribute("mentors", mentors.stream().map(Choosing::chosen).toList());
    model.addAttribute("mentees", mentees.stream().map(Choosing::chosen).toList());
    model.addAttribute("forms", Words.options(Form.values(), Words::form));
    model.addAttribute(
        "routes",
        mentees.stream()
            .flatMap(who -> routes.of(new TeacherId(who.id())).stream().map(r -> route(who, r)))
            .toList());
  }

  private static Option route(Named who, RunningRoute route) {
    return Option.of(
        route.route(), "ИОМ от " + Russian.date(route.approvedOn()) + ", " + who.name());
  }

  /** Those who fit the search, below those who are chosen already. */
  @GetMapping("/mentoring/choices/{side}")
  String choices(
      @PathVariable String side,
      @RequestParam(name = "search", defaultValue = "") List<String> search,
      @RequestParam(name = "mentors", defaultValue = "") List<String> mentors,
      @RequestParam(name = "mentees", defaultValue = "") List<String> mentees,
      Scope scope,
      Model model) {
    boolean forMentor = side.equals("mentors");
    List<Choice> chosen =
        choosing.named(forMentor ? mentors : mentees).stream().map(Choosing::chosen).toList();
    List<Choice> found =
        choosing.search(String.join(" ", search), forMentor, scope).stream()
            .filter(choice -> chosen.stream().noneMatch(c -> c.id().equals(choice.id())))
            .toList();
    model.addAttribute("side", forMentor ? "mentors" : "mentees");
    model.addAttribute("choices", Stream.concat(chosen.stream(), found.stream()).toList());
    return "mentoring/choices :: choices";
  }

  @PostMapping("/mentoring/pairs")
  ResponseEntity<Void> create(PairForm form, CreationKey key, Scope scope) {
    TermsRequest request = form.request();
    Stored<MentoringPair> stored =
        request.start()
            ? assigning.assign(key, request.terms(), scope)
            : assigning.propose(key, request.terms(), scope);
    return Done.at(
        "/mentoring/pairs/" + stored.id(),
        request.start() ? "Наставник закреплён" : "Пара предложена");
  }

  @PostMapping("/mentoring/pairs/{id}")
  ResponseEntity<Void> change(
      @PathVariable String id, PairForm form, IfMatch version, Scope scope) {
    TermsRequest request = form.request();
    PairId pair = new PairId(id);
    if (request.start()) {
      assigning.start(pair, version.version(), request.terms(), scope);
    } else {
      assigning.revise(pair, version.version(), request.terms(), scope);
    }
    return Done.at("/mentoring/pairs/" + id, "Условия сохранены");
  }
}
