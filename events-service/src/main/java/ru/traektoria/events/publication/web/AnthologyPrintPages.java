package ru.traektoria.events.publication.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.events.publication.application.PuttingTogether;
import ru.traektoria.events.publication.model.AnthologyId;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;

/** Содержание сборника on paper. */
@Controller
class AnthologyPrintPages {

  private static final String CARD = "/activities/collections/{id}";

  private final PuttingTogether putting;
  private final AnthologyViews views;
  private final PrintDesk desk;

  AnthologyPrintPages(PuttingTogether putting, AnthologyViews views, PrintDesk desk) {
    this.putting = putting;
    this.views = views;
    this.desk = desk;
  }

  @GetMapping(CARD + "/print.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, Scope scope) {
    return desk.docx(sheet(id, scope));
  }

  @GetMapping(CARD + "/print.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Scope scope) {
    return desk.pdf(sheet(id, scope));
  }

  private Sheet sheet(String id, Scope scope) {
    AnthologyView one = views.view(putting.one(new AnthologyId(id), scope), scope.viewer());
    List<Map<String, String>> rows =
        one.works().stream()
            .map(
                work ->
                    Map.of(
                        "номер", String.valueOf(work.number()),
                        "авторы", work.names(),
                        "работа", work.title()))
            .toList();
    Map<String, String> once =
        Map.of(
            "название", one.about().title(),
            "чьи", one.about().occasion(),
            "выпуск", Russian.capital(AnthologyPages.release(one)));
    return new Sheet(
        ContentsForm.CONTENTS,
        scope.viewer().municipality().orElse("-"),
        "Содержание сборника " + one.about().title(),
        new FillingTemplate.Words(once, Map.of(ContentsForm.WORKS, rows)));
  }
}
