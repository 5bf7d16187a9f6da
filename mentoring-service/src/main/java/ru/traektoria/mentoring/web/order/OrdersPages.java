package ru.traektoria.mentoring.web.order;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.mentoring.application.order.FindingOrders;
import ru.traektoria.mentoring.application.order.FindingOrders.Issued;
import ru.traektoria.mentoring.application.order.OrderingPairs;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Приказы о закреплении: those that were issued, with their pairs and their print. */
@Controller
@RequestMapping("/mentoring/orders")
class OrdersPages {

  private static final String PATH = "/mentoring/orders";

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
}
