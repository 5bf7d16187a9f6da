package ru.traektoria.diagnostics.web.page.instrument;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.DraftingInstrument;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.instrument.Arranging;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Option;

/**
 * Редактор черновика: words save themselves, questions and sections move by buttons that keep the
 * focus, so that it works by keyboard. Each answer brings the new version of the draft.
 */
@Controller
class EditorPages {

  private static final String DRAFT = InstrumentPages.PATH + "/{id}";

  private final DraftingInstrument drafting;
  private final MakersDesk desk;
  private final Instruments instruments;
  private final DraftSheet sheet;

  EditorPages(
      DraftingInstrument drafting, MakersDesk desk, Instruments instruments, DraftSheet sheet) {
    this.drafting = drafting;
    this.desk = desk;
    this.instruments = instruments;
    this.sheet = sheet;
  }

  @GetMapping(DRAFT + "/edit")
  String edit(@PathVariable String id, Viewer viewer, Model model) {
    Stored<Instrument> stored = desk.requireOwn(viewer, id);
    if (stored.state().state() != InstrumentState.DRAFT) {
      return "redirect:" + InstrumentPages.PATH + "/" + id;
    }
    model.addAttribute(
        Heading.of(stored.state().title() + ", версия " + stored.state().version())
            .under("Инструменты", InstrumentPages.PATH)
            .lead("Всё, что вы вводите, сохраняется само.")
            .badge(InstrumentPages.badge(stored.state())));
    model.addAttribute("kinds", FaceForm.kinds());
    model.addAttribute("entries", entries(viewer));
    return sheet.shown(stored, model, "diagnostics/instrument-edit");
  }

  private List<Option> entries(Viewer viewer) {
    return instruments.offered(viewer.municipality().orElse(null)).stream()
        .filter(each -> each.kind().measuring())
        .map(each -> Option.of(each.id().value(), each.title() + ", версия " + each.version()))
        .toList();
  }

  @PostMapping(DRAFT + "/face")
  String describe(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      IfMatch version,
      Viewer viewer,
      Model model) {
    desk.requireOwn(viewer, id);
    return sheet.shown(
        drafting.describe(id, version.version(), FaceForm.read(form)),
        model,
        "diagnostics/instrument-edit :: saved");
  }

  @PostMapping(DRAFT + "/sections/{place}")
  String section(
      @PathVariable String id,
      @PathVariable int place,
      @RequestParam MultiValueMap<String, String> form,
      IfMatch version,
      Viewer viewer,
      Model model) {
    FormValues values = new FormValues(form);
    return sheet.arranged(
        id,
        version,
        viewer,
        Arranging.changeSection(
            place, values.text("title"), values.oneOf("area", Area.values()), values.text("intro")),
        model,
        "diagnostics/instrument-edit :: saved");
  }
}
