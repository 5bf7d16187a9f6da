package ru.traektoria.route.web.order;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.model.order.CourseOrder;
import ru.traektoria.route.model.order.CourseOrder.Item;
import ru.traektoria.route.model.order.CourseOrder.Letter;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.web.order.OrderSheet.Row;

/** Адресный запрос: what goes into the next one, those that went out, each on A4 and in a file. */
@Controller
@RequestMapping("/routes/orders")
class OrderPages {

  private static final int QUARTERS = 5;

  private static final Empty NONE =
      Empty.saying("Запрашивать пока нечего")
          .advice("Здесь появятся заявки, которые согласовали руководители.");

  private static final Table<Row> PENDING =
      Table.of(
              "order-lines",
              "/routes/orders",
              Column.<Row>text("programme", "Программа", Row::programme).note(Row::provider),
              Column.<Row>text("kind", "Вид", Row::kind),
              Column.<Row>text("organisation", "Организация", Row::organisation),
              Column.<Row>number("people", "Человек", Row::people))
          .empty(NONE);

  /** A fixed order with its address. */
  record OrderRow(String href, String title, String quarter, String people, Badge badge) {}

  private final OrderDoor door;
  private final OrderSheet sheet;

  OrderPages(OrderDoor door, OrderSheet sheet) {
    this.door = door;
    this.sheet = sheet;
  }

  @GetMapping
  Object pending(
      @RequestParam(defaultValue = "") String quarter,
      TableQuery query,
      Viewer viewer,
      Model model) {
    Quarter chosen = chosen(quarter);
    List<Item> items = door.pending(viewer, chosen);
    List<Row> rows = sheet.rows(items);
    TablePage<Row> page = TablePage.of(rows, rows.size(), query);
    if (query.export()) {
      return TableExport.answer("Адресный запрос", PENDING, page, door.today());
    }
    model.addAttribute(
        Heading.of("Адресный запрос на курсы")
            .under("Заявки на курсы", "/routes/requests")
            .lead(
                "%s: согласованы руководителем и не вошли в прежние запросы — %s."
                    .formatted(
                        chosen.label(),
                        Russian.count(items.size(), "заявка", "заявки", "заявок"))));
    model.addAttribute("quarter", chosen.value());
    model.addAttribute("none", NONE);
    model.addAttribute("fixable", !items.isEmpty());
    model.addAttribute("tabs", tabs(chosen));
    model.addAttribute("table", PENDING.view(page));
    model.addAttribute("orders", door.all(viewer).stream().map(OrderPages::row).toList());
    return "routes/orders";
  }

  @PostMapping
  ResponseEntity<Void> fix(
      @RequestParam String quarter,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) LocalDate on,
      Viewer viewer) {
    CourseOrder order =
        door.fix(viewer, OrderDoor.quarter(quarter), new Letter(number.strip(), on));
    return Done.at("/routes/orders/" + order.id(), "Запрос зафиксирован");
  }

  private static OrderRow row(CourseOrder order) {
    return new OrderRow(
        "/routes/orders/" + order.id(),
        OrderCardPages.title(order),
        order.quarter().label(),
        Russian.count(order.items().size(), "заявка", "заявки", "заявок"),
        order.inForce() ? null : Badge.bad("Аннулирован"));
  }

  /** The quarter of an address; the next one for anything else. */
  private Quarter chosen(String text) {
    return text.matches("\\d{4}-[1-4]") ? new Quarter(text) : Quarter.of(door.today()).next();
  }

  private List<Tab> tabs(Quarter chosen) {
    return Stream.iterate(Quarter.of(door.today()), Quarter::next)
        .limit(QUARTERS)
        .map(q -> Tab.of(q.label(), "/routes/orders?quarter=" + q, q.equals(chosen)))
        .toList();
  }
}
