package ru.traektoria.route.web.attestation;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.portfolio.GatheringSheet;
import ru.traektoria.route.application.print.RouteForm;
import ru.traektoria.route.model.attestation.CategoryRequest;

/** Межаттестационный лист, printed from the municipality's template. */
@Controller
class SheetPages {

  private final AttestationDoor door;
  private final GatheringSheet gathering;
  private final SheetWords words;
  private final PrintDesk desk;
  private final StaffDirectory directory;

  SheetPages(
      AttestationDoor door,
      GatheringSheet gathering,
      SheetWords words,
      PrintDesk desk,
      StaffDirectory directory) {
    this.door = door;
    this.gathering = gathering;
    this.words = words;
    this.desk = desk;
    this.directory = directory;
  }

  @GetMapping("/routes/attestation/{id}/sheet.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, Scope scope) {
    return desk.docx(sheet(scope, id));
  }

  @GetMapping("/routes/attestation/{id}/sheet.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Scope scope) {
    return desk.pdf(sheet(scope, id));
  }

  private PrintDesk.Sheet sheet(Scope scope, String id) {
    CategoryRequest request = door.request(scope, id).state();
    door.looked(scope, request.teacher(), "Межаттестационный лист");
    return new PrintDesk.Sheet(
        RouteForm.SHEET,
        request.place().municipality(),
        "Межаттестационный лист " + directory.shortName(request.teacher().value()),
        words.of(request, gathering.of(request, door.today())));
  }
}
