package ru.traektoria.diagnostics.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.ConsentTexts;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.instrument.Thresholds;
import ru.traektoria.diagnostics.model.tree.CompetenceArea;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;

/** The content of diagnostics over REST: tree, instruments without their keys, consent. */
@RestController
@RequestMapping("/api/v1/diagnostics")
class ContentController {

  private final Competences competences;
  private final Instruments instruments;
  private final ConsentTexts consents;
  private final MakersDesk makers;

  ContentController(
      Competences competences, Instruments instruments, ConsentTexts consents, MakersDesk makers) {
    this.competences = competences;
    this.instruments = instruments;
    this.consents = consents;
    this.makers = makers;
  }

  /** The version in force; a retired or merged competence says so. */
  record TreeView(int version, List<CompetenceArea> areas) {}

  /** An instrument as it is asked: options without points, no keys. */
  record InstrumentView(
      String id,
      String code,
      int version,
      InstrumentState state,
      InstrumentKind kind,
      String title,
      String description,
      Thresholds thresholds,
      List<SectionView> sections) {}

  /** A section. */
  record SectionView(String title, Area area, String intro, List<ItemView> items) {}

  /** An item with the answers that may be chosen. */
  record ItemView(
      String code, ItemKind kind, String competence, String text, List<ChoiceView> choices) {}

  /** An answer that may be chosen; the text of a step of a scale is the step. */
  record ChoiceView(String code, String text) {}

  @GetMapping("/competence-tree")
  TreeView tree() {
    return new TreeView(competences.tree().version(), competences.tree().areas());
  }

  @GetMapping("/instruments")
  List<InstrumentView> all(Viewer viewer) {
    String municipality = viewer.municipality().orElse(null);
    return instruments.all().stream()
        .filter(each -> Instruments.visible(each, municipality))
        .map(ContentController::view)
        .toList();
  }

  @GetMapping("/instruments/{id}")
  ResponseEntity<InstrumentView> one(@PathVariable String id, Viewer viewer) {
    Stored<Instrument> stored = makers.require(viewer, id);
    return Etags.ok(stored.version(), view(stored.state()));
  }

  @GetMapping("/consent-text")
  ConsentText consent(Viewer viewer) {
    return consents.current(viewer.municipality().orElse(null));
  }

  private static InstrumentView view(Instrument instrument) {
    return new InstrumentView(
        instrument.id().value(),
        instrument.code(),
        instrument.version(),
        instrument.state(),
        instrument.kind(),
        instrument.title(),
        instrument.description(),
        instrument.thresholds(),
        instrument.sections().stream().map(ContentController::view).toList());
  }

  private static SectionView view(Section section) {
    return new SectionView(
        section.title(),
        section.area(),
        section.intro(),
        section.items().stream().map(ContentController::view).toList());
  }

  private static ItemView view(Item item) {
    List<ChoiceView> choices =
        item.kind() == ItemKind.SCALE
            ? item.choices().stream().map(step -> new ChoiceView(step, step)).toList()
            : item.options().stream().map(o -> new ChoiceView(o.code(), o.text())).toList();
    String competence = item.competence() == null ? null : item.competence().value();
    return new ItemView(item.code(), item.kind(), competence, item.text(), choices);
  }
}
