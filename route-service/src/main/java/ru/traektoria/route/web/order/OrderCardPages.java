package ru.traektoria.route.web.order;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.application.print.RouteForm;
import ru.traektoria.route.model.order.CourseOrder;

/** One order: its lines and people, on A4, in Word, as PDF and as a workbook; taken back here. */
@Controller
@RequestMapping("/routes/orders/{id}")
class OrderCardPages {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final OrderDoor door;
  private final OrderSheet sheet;
  private final OrderWords words;
  private final PrintDesk desk;

  OrderCardPages(OrderDoor door, OrderSheet sheet, OrderWords words, PrintDesk desk) {
    this.door = door;
    this.sheet = sheet;
    this.words = words;
    this.desk = desk;
  }

  @GetMapping
  String one(@PathVariable String id, Viewer viewer, Model model) {
    Stored<CourseOrder> stored = door.order(viewer, id);
    CourseOrder order = stored.state();
    String at = "/routes/orders/" + id;
    model.addAttribute(
        Heading.of(title(order))
            .under("Адресный запрос", "/routes/orders")
            .badge(order.inForce() ? null : Badge.bad("Аннулирован"))
            .lead("На курсы повышения квалификации и переподготовки, " + order.quarter().label())
            .action(Action.link("Скачать PDF", at + "/print.pdf", "printer"))
            .also(Action.link("В Word", at + "/print.docx", "file-text"))
            .also(Action.link("Скачать XLSX", at + "/file", "download")));
    model.addAttribute("at", at);
    model.addAttribute("version", stored.version());
    model.addAttribute("annulled", order.inForce() ? null : OrderWords.annulled(order.annulled()));
    model.addAttribute("rows", sheet.rows(order.items()));
    model.addAttribute("people", sheet.people(order.items()));
    return "routes/order";
  }

  @PostMapping("/annul")
  ResponseEntity<Void> annul(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Viewer viewer) {
    door.annul(viewer, id, match.version(), reason);
    return Done.here("Запрос аннулирован: его заявки войдут в следующий");
  }

  @GetMapping("/print.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, Viewer viewer) {
    return desk.docx(printed(door.order(viewer, id).state()));
  }

  @GetMapping("/print.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Viewer viewer) {
    return desk.pdf(printed(door.order(viewer, id).state()));
  }

  @GetMapping("/file")
  ResponseEntity<byte[]> file(@PathVariable String id, Viewer viewer) {
    CourseOrder order = door.order(viewer, id).state();
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(title(order) + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CONTENT_TYPE, XLSX)
        .body(sheet.xlsx(order));
  }

  private PrintDesk.Sheet printed(CourseOrder order) {
    return new PrintDesk.Sheet(
        RouteForm.ORDER, order.municipality(), title(order), words.of(order));
  }

  static String title(CourseOrder order) {
    return "Адресный запрос №\u00a0%s от %s"
        .formatted(order.number(), Russian.date(order.orderedOn()));
  }
}
