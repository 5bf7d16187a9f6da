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
import ru.traektoria.mentoring.application.order.FindingOrders;
import ru.traektoria.mentoring.application.order.FindingOrders.Issued;
import ru.traektoria.mentoring.application.order.OrderingPairs;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.PairView.Answered;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Приказы о закреплении: those that were issued, and one for all proposals that are ticked. */
@Controller
@RequestMapping("/mentoring/orders")
class OrdersPages {

  private static final String PATH = "/mentoring/orders";
  private static final String SEVERAL = "Несколько организаций";

  private final FindingOrders finding;
  private final OrderingPairs ordering;
  private final StaffDirectory directory;
  private final Views views;

  OrdersPages(
      FindingOrders finding, OrderingPairs ordering, StaffDirectory directory, Views views) {
    this.finding = finding;
    this.ordering = ordering;
    this.directory = directory;
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

  private Table<Issued> table() {
    return Table.of(
            "orders",
            PATH,
            Column.<Issued>link(
                    "number",
                    "Приказ",
                    one -> "№ " + one.order().number(),
                    one -> "/mentoring/pairs/" + one.pairs().get(0).id() + "/papers")
                .note(this::people),
            Column.<Issued>date("on", "Дата", one -> one.order().on()).sortable(),
            Column.<Issued>text("issuer", "Издан", this::issuer),
            Column.<Issued>number("pairs", "Пар", one -> one.pairs().size()).sortable(),
            Column.<Issued>number("running", "Действуют", Issued::running),
            Column.<Issued>actions("Печать", OrdersPages::printing))
        .empty(
            Empty.saying("Приказов пока нет")
                .advice("Предложите наставников, дождитесь согласия и издайте один приказ на всех.")
                .action(Action.link("Кто без наставника", "/mentoring/without-mentor")));
  }

  private static List<Action> printing(Issued one) {
    String print = "/mentoring/pairs/" + one.pairs().get(0).id() + "/print/order.";
    return List.of(Action.link("Word", print + "docx"), Action.link("PDF", print + "pdf"));
  }

  private String issuer(Issued one) {
    return one.organisation() == null
        ? "управление образования"
        : directory.shortName(one.organisation().value());
  }

  private String people(Issued one) {
    String names =
        one.pairs().stream()
            .limit(3)
            .map(pair -> views.pair(pair).menteeNames())
            .collect(Collectors.joining(", "));
    return one.pairs().size() > 3 ? names + " и другие" : names;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Model model) {
    List<Issued> found =
        finding.all(scope).stream()
            .filter(
                one ->
                    Russian.matches(
                        one.order().number() + " " + issuer(one), query.filter("q").orElse("")))
            .toList();
    Table<Issued> table = table();
    TablePage<Issued> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Приказы о наставничестве", table, page, views.today());
    }
    int waiting = ordering.waiting(scope).size();
    Heading heading =
        Heading.of("Приказы о наставничестве")
            .under("Наставничество", "/mentoring/pairs")
            .lead(
                waiting == 0
                    ? "Все предложенные пары оформлены."
                    : "Ждут приказа: " + Russian.count(waiting, "пара", "пары", "пар") + ".");
    model.addAttribute(
        waiting == 0
            ? heading
            : heading.action(Action.link("Издать приказ", PATH + "/new", "file-check")));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Номер или организация").with("placeholder", "15-од, школа")));
    return "mentoring/list";
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
                    pairs.stream().map(OrdersPages::line).toList())));
    groups.sort(Comparator.comparing(Group::name));
    return groups;
  }

  private static Line line(PairView pair) {
    List<String> waits =
        pair.answers().stream()
            .filter(one -> !Boolean.TRUE.equals(one.agrees()))
            .map(OrdersPages::side)
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
