package ru.traektoria.diagnostics.web.page.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.DraftingInstrument;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Option;

/** The sheet of a draft as the editor shows it, whole or the parts that a change touched. */
@Component
class DraftSheet {

  /** All sections with their questions. */
  static final String PARTS = "diagnostics/instrument-edit :: parts";

  private final DraftingInstrument drafting;
  private final MakersDesk desk;
  private final Competences competences;

  DraftSheet(DraftingInstrument drafting, MakersDesk desk, Competences competences) {
    this.drafting = drafting;
    this.desk = desk;
    this.competences = competences;
  }

  String shown(Stored<Instrument> stored, Model model, String view) {
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

  String arranged(
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
