package ru.traektoria.diagnostics.web.page.instrument;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.model.instrument.Arranging;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Части черновика: sections and questions are added, moved, copied and removed. */
@Controller
class ArrangingPages {

  private static final String DRAFT = InstrumentPages.PATH + "/{id}";
  private static final String PARTS = DraftSheet.PARTS;

  private final DraftSheet sheet;
  private final MakersDesk desk;

  ArrangingPages(DraftSheet sheet, MakersDesk desk) {
    this.sheet = sheet;
    this.desk = desk;
  }

  @PostMapping(DRAFT + "/sections")
  String addSection(@PathVariable String id, IfMatch version, Viewer viewer, Model model) {
    return sheet.arranged(id, version, viewer, Arranging.addSection(), model, PARTS);
  }

  @PostMapping(DRAFT + "/sections/{place}/moves")
  String moveSection(
      @PathVariable String id,
      @PathVariable int place,
      @RequestParam int by,
      IfMatch version,
      Viewer viewer,
      Model model) {
    return sheet.arranged(
        id, version, viewer, Arranging.moveSection(place, Integer.signum(by)), model, PARTS);
  }

  @PostMapping(DRAFT + "/sections/{place}/removal")
  String removeSection(
      @PathVariable String id,
      @PathVariable int place,
      IfMatch version,
      Viewer viewer,
      Model model) {
    return sheet.arranged(id, version, viewer, Arranging.removeSection(place), model, PARTS);
  }

  @PostMapping(DRAFT + "/items/{code}/moves")
  String moveItem(
      @PathVariable String id,
      @PathVariable String code,
      @RequestParam int by,
      IfMatch version,
      Viewer viewer,
      Model model) {
    return sheet.arranged(
        id, version, viewer, Arranging.moveItem(code, Integer.signum(by)), model, PARTS);
  }

  @PostMapping(DRAFT + "/items/{code}/copies")
  String copyItem(
      @PathVariable String id,
      @PathVariable String code,
      IfMatch version,
      Viewer viewer,
      Model model) {
    Instrument draft = desk.requireOwn(viewer, id).state();
    Item item = draft.item(code).orElseThrow(() -> Problems.notFound("Вопрос", code));
    return sheet.arranged(
        id,
        version,
        viewer,
        Arranging.replaceItem(code, List.of(item, Arranging.copy(draft, item))),
        model,
        PARTS);
  }

  @PostMapping(DRAFT + "/items/{code}/removal")
  String removeItem(
      @PathVariable String id,
      @PathVariable String code,
      IfMatch version,
      Viewer viewer,
      Model model) {
    return sheet.arranged(
        id, version, viewer, Arranging.replaceItem(code, List.of()), model, PARTS);
  }
}
