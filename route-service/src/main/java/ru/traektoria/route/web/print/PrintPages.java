package ru.traektoria.route.web.print;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.print.RouteForm;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.web.RouteDoor;

/** Печать ИОМ: DOCX to go on in Word, PDF to print; both from the municipality's template. */
@Controller
class PrintPages {

  private final RouteDoor door;
  private final PrintDesk desk;
  private final RouteWords words;
  private final StaffDirectory directory;

  PrintPages(RouteDoor door, PrintDesk desk, RouteWords words, StaffDirectory directory) {
    this.door = door;
    this.desk = desk;
    this.words = words;
    this.directory = directory;
  }

  @GetMapping("/routes/{id}/print.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, Scope scope) {
    return desk.docx(sheet(door.look(scope, id).state()));
  }

  @GetMapping("/routes/{id}/print.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Scope scope) {
    return desk.pdf(sheet(door.look(scope, id).state()));
  }

  private PrintDesk.Sheet sheet(Route route) {
    return new PrintDesk.Sheet(
        RouteForm.ROUTE,
        route.place().municipality(),
        "ИОМ " + directory.shortName(route.teacher().value()),
        words.of(route));
  }
}
