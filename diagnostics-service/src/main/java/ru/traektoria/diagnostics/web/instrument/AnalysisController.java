package ru.traektoria.diagnostics.web.instrument;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.model.analysis.ItemAnalysis;
import ru.traektoria.diagnostics.model.analysis.ItemFigures;
import ru.traektoria.diagnostics.model.analysis.ScaleFigures;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/** Анализ заданий over REST: figures of items and scales, no names, no single answers. */
@RestController
class AnalysisController {

  private final AnalysisDesk desk;

  AnalysisController(AnalysisDesk desk) {
    this.desk = desk;
  }

  /** An analysis; {@code hidden} when fewer than ten answered. */
  record AnalysisView(
      String instrument,
      int sheets,
      boolean hidden,
      List<ItemView> items,
      List<ScaleFigures> scales) {}

  /** The figures of an item; those that cannot be told are null. */
  record ItemView(
      String item,
      int answered,
      Double facility,
      Double discrimination,
      Double rest,
      Double alphaWithout,
      List<String> neverChosen,
      List<String> advice) {}

  @GetMapping(MakingController.PATH + "/{id}/analysis")
  AnalysisView analysis(
      @PathVariable String id,
      @RequestParam(required = false) String campaign,
      Viewer viewer,
      Scope scope) {
    Instrument instrument = desk.instrument(viewer, id);
    ItemAnalysis.Report report = desk.report(instrument, campaign, scope);
    return new AnalysisView(
        id,
        report.sheets(),
        report.hidden(),
        report.items().stream().map(AnalysisController::view).toList(),
        report.scales());
  }

  private static ItemView view(ItemFigures figures) {
    return new ItemView(
        figures.item().code(),
        figures.answered(),
        figures.facility(),
        figures.discrimination(),
        figures.rest(),
        figures.alphaWithout(),
        figures.neverChosen(),
        figures.advice());
  }
}
