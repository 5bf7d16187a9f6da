package ru.traektoria.route.web.print;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.print.FillingTemplate;
import ru.traektoria.route.application.print.LayingOutPdf;
import ru.traektoria.route.application.print.PrintTemplates;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.web.RouteDoor;

/** Печать ИОМ: DOCX to go on in Word, PDF to print; both from the municipality's template. */
@Controller
class PrintPages {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final RouteDoor door;
  private final PrintTemplates templates;
  private final FillingTemplate filling;
  private final LayingOutPdf pdf;
  private final RouteWords words;
  private final StaffDirectory directory;

  PrintPages(
      RouteDoor door,
      PrintTemplates templates,
      FillingTemplate filling,
      LayingOutPdf pdf,
      RouteWords words,
      StaffDirectory directory) {
    this.door = door;
    this.templates = templates;
    this.filling = filling;
    this.pdf = pdf;
    this.words = words;
    this.directory = directory;
  }

  @GetMapping("/routes/{id}/print.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, Scope scope) {
    Route route = door.look(scope, id).state();
    return answer(route, ".docx", DOCX, filled(route));
  }

  @GetMapping("/routes/{id}/print.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Scope scope) {
    Route route = door.look(scope, id).state();
    return answer(route, ".pdf", "application/pdf", pdf.pdf(filled(route)));
  }

  private byte[] filled(Route route) {
    return filling.fill(templates.of(route.place().municipality()), words.of(route));
  }

  private ResponseEntity<byte[]> answer(Route route, String ending, String type, byte[] content) {
    String name = "ИОМ " + directory.shortName(route.teacher().value()) + ending;
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CONTENT_TYPE, type)
        .body(content);
  }
}
