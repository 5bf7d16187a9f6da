package ru.traektoria.diagnostics.web.page.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.DraftingInstrument;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.instrument.Arranging;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
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
  private final Competences competences;

  EditorPages(
      DraftingInstrument drafting,
      MakersDesk desk,
      Instruments instruments,
      Competences competences) {
    this.drafting = drafting;
    this.desk = desk;
    this.instruments = instruments;
    this.competences = competences;
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
    return shown(stored, model, "diagnostics/instrument-edit");
  }

  private List<Option> entries(Viewer viewer) {
    return instruments.offered(viewer.municipality().orElse(null)).stream()
        .filter(each -> each.kind().measuring())
        .map(each -> Option.of(each.id().value(), each.title() + ", версия " + each.version()))
        .toList();
  }

  private String shown(Stored<Instrument> stored, Model model, String view) {
    model.addAttribute("draft", stored.state());
    model.addAttribute("version", stored.version());
    model.addAttribute("flaws", drafting.flaws(stored.state()));
    model.addAttribute("names", competences.tree());
    model.addAttribute("areas", areas());
    model.addAttribute("itemKinds", ItemKind.values());
    return view;
  }

  private static List<Option> areas() {
    return Arrays.stream(Area.values()).map(area -> Option.of(area.name(), area.label())).toList();
  }

  @PostMapping(DRAFT + "/face")
  String describe(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      IfMatch version,
      Viewer viewer,
      Model model) {
    desk.requireOwn(viewer, id);
    return shown(
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
    return arranged(
        id,
        version,
        viewer,
        Arranging.changeSection(
            place, values.text("title"), values.oneOf("area", Area.values()), values.text("intro")),
        model,
        "diagnostics/instrument-edit :: saved");
  }

  @PostMapping(DRAFT + "/sections")
  String addSection(@PathVariable String id, IfMatch version, Viewer viewer, Model model) {
    return arranged(id, version, viewer, Arranging.addSection(), model, PARTS);
  }

  @PostMapping(DRAFT + "/sections/{place}/moves")
  String moveSection(
      @PathVariable String id,
      @PathVariable int place,
      @RequestParam int by,
      IfMatch version,
      Viewer viewer,
      Model model) {
    return arranged(
        id, version, viewer, Arranging.moveSection(place, Integer.signum(by)), model, PARTS);
  }

  @PostMapping(DRAFT + "/sections/{place}/removal")
  String removeSection(
      @PathVariable String id,
      @PathVariable int place,
      IfMatch version,
      Viewer viewer,
      Model model) {
    return arranged(id, version, viewer, Arranging.removeSection(place), model, PARTS);
  }

  @PostMapping(DRAFT + "/items/{code}/moves")
  String moveItem(
      @PathVariable String id,
      @PathVariable String code,
      @RequestParam int by,
      IfMatch version,
      Viewer viewer,
      Model model) {
    return arranged(
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
    return arranged(
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
    return arranged(id, version, viewer, Arranging.replaceItem(code, List.of()), model, PARTS);
  }

  private static final String PARTS = "diagnostics/instrument-edit :: parts";

  private String arranged(
      String id,
      IfMatch version,
      Viewer viewer,
      UnaryOperator<List<Section>> change,
      Model model,
      String view) {
    desk.requireOwn(viewer, id);
    return shown(drafting.arrange(id, version.version(), change), model, view);
  }
}
