package ru.traektoria.events.document.web.print;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.events.document.application.KeepingDocuments;
import ru.traektoria.events.document.model.DocumentId;
import ru.traektoria.events.document.web.DocumentView;
import ru.traektoria.events.document.web.DocumentViews;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Приказ as a file, from its template. */
@Controller
@RequestMapping("/activities/documents/{id}")
class OrderPrint {

  private final KeepingDocuments keeping;
  private final DocumentViews views;
  private final OrderWords words;
  private final PrintDesk desk;

  OrderPrint(KeepingDocuments keeping, DocumentViews views, OrderWords words, PrintDesk desk) {
    this.keeping = keeping;
    this.views = views;
    this.words = words;
    this.desk = desk;
  }

  @GetMapping("/print.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, Scope scope) {
    return desk.docx(sheet(id, scope));
  }

  @GetMapping("/print.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Scope scope) {
    return desk.pdf(sheet(id, scope));
  }

  private Sheet sheet(String id, Scope scope) {
    DocumentView document = views.view(keeping.one(new DocumentId(id), scope), scope);
    if (document.sheet().order() == null) {
      throw Problems.notFound("Шаблон приказа", id);
    }
    return new Sheet(
        OrderForm.of(document.sheet().order()),
        document.municipality(),
        "Приказ " + document.sheet().number().replaceAll("[/\\\\]", "-"),
        words.words(document, scope));
  }
}
