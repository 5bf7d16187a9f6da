package ru.traektoria.mentoring.web.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.mentoring.application.order.OrderingPairs;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.PairView.Answered;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;

/** Приказ на несколько пар: one number and one date for all proposals that are ticked. */
@Controller
@RequestMapping("/mentoring/orders")
class OrderFormPages {

  private static final String PATH = "/mentoring/orders";
  private static final String SEVERAL = "Несколько организаций";

  private final OrderingPairs ordering;
  private final Views views;

  OrderFormPages(OrderingPairs ordering, Views views) {
    this.ordering = ordering;
    this.views = views;
  }

  /** A proposal that may be ticked. */
  record Line(String value, String mentee, String mentor, String note, String href) {}

  /** The proposals of one organisation. */
  record Group(String id, String name, List<Line> lines) {
    /** The name with the number of proposals. */
    public String label() {
      return name + " (" + lines.size() + ")";
    }
  }

  @GetMapping("/new")
  String fresh(@RequestParam(defaultValue = "") String organisation, Scope scope, Model model) {
    List<Group> groups = groups(ordering.waiting(scope));
    List<Group> shown =
        groups.stream()
            .filter(one -> organisation.isBlank() || one.id().equals(organisation))
            .toList();
    model.addAttribute(
        Heading.of("Приказ на несколько пар")
            .under("Наставничество", "/mentoring/pairs")
            .under("Приказы", PATH)
            .lead("Один номер и одна дата на все отмеченные пары; каждая начнёт действовать."));
    model.addAttribute("groups", shown);
    model.addAttribute("choices", groups.size() > 1 ? groups : List.of());
    model.addAttribute("all", organisation.isBlank());
    model.addAttribute("several", shown.size() > 1);
    model.addAttribute("today", views.today());
    model.addAttribute("until", views.today().plusYears(1));
    model.addAttribute(
        "nothing",
        Empty.saying("Предложенных пар нет")
            .advice(
                "Предложите наставников тем, у кого их нет: приказ издают на предложенные пары.")
            .action(Action.link("Кто без наставника", "/mentoring/without-mentor")));
    return "mentoring/order";
  }

  private List<Group> groups(List<Stored<MentoringPair>> waiting) {
    Map<String, List<PairView>> by =
        waiting.stream()
            .map(views::pair)
            .sorted(Comparator.comparing(PairView::menteeNames))
            .collect(
                Collectors.groupingBy(
                    one -> one.organisation() == null ? "" : one.organisation().id(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    by.forEach(
        (id, pairs) ->
            groups.add(
                new Group(
                    id.isEmpty() ? "several" : id,
                    id.isEmpty() ? SEVERAL : pairs.get(0).organisation().name(),
                    pairs.stream().map(OrderFormPages::line).toList())));
    groups.sort(Comparator.comparing(Group::name));
    return groups;
  }

  private static Line line(PairView pair) {
    List<String> waits =
        pair.answers().stream()
            .filter(one -> !Boolean.TRUE.equals(one.agrees()))
            .map(OrderFormPages::side)
            .distinct()
            .toList();
    String answers =
        waits.isEmpty()
            ? "все согласились на портале"
            : String.join(" и ", waits) + (waits.size() > 1 ? " не ответили" : " не ответил");
    String form = Words.form(pair.form()).toLowerCase(java.util.Locale.ROOT);
    return new Line(
        pair.id() + "@" + pair.version(),
        pair.menteeNames(),
        pair.mentorNames(),
        form + ", " + answers,
        "/mentoring/pairs/" + pair.id() + "/edit");
  }

  private static String side(Answered one) {
    return one.mentor() ? "наставник" : "наставляемый";
  }

  @PostMapping
  ResponseEntity<Void> order(OrderForm form, Scope scope) {
    List<Stored<MentoringPair>> started = ordering.order(form.chosen(), form.order(), scope);
    if (Boolean.TRUE.equals(form.draft())) {
      ordering.draft(started, scope);
    }
    return Done.at(
        PATH,
        "Приказ № "
            + form.order().order().number()
            + ": закреплено "
            + Russian.count(started.size(), "пара", "пары", "пар"));
  }
}
