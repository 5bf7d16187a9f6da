package ru.traektoria.diagnostics.web.page.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.DraftingInstrument;
import ru.traektoria.diagnostics.application.Fingerprint;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.instrument.Arranging;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.tree.Competence;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Один вопрос черновика: text, competence, weight and key; every change saves itself. */
@Controller
class ItemPages {

  private static final String ITEMS = InstrumentPages.PATH + "/{id}/items";

  private final DraftingInstrument drafting;
  private final MakersDesk desk;
  private final Competences competences;

  ItemPages(DraftingInstrument drafting, MakersDesk desk, Competences competences) {
    this.drafting = drafting;
    this.desk = desk;
    this.competences = competences;
  }

  @PostMapping(ITEMS)
  ResponseEntity<Void> add(
      @PathVariable String id,
      @RequestParam int section,
      @RequestParam ItemKind kind,
      IfMatch version,
      Viewer viewer) {
    Instrument draft = desk.requireOwn(viewer, id).state();
    Item item = Arranging.fresh(draft, kind, lastCompetence(draft, section));
    drafting.arrange(id, version.version(), Arranging.addItem(section, item));
    return Done.at(
        InstrumentPages.PATH + "/" + id + "/items/" + item.code(), "Вопрос добавлен в черновик");
  }

  /** Makers write item after item about one competence. */
  private static CompetenceCode lastCompetence(Instrument draft, int section) {
    if (section < 0 || section >= draft.sections().size()) {
      return null;
    }
    List<Item> items = draft.sections().get(section).items();
    return items.isEmpty() ? null : items.get(items.size() - 1).competence();
  }

  @GetMapping(ITEMS + "/{code}")
  String edit(@PathVariable String id, @PathVariable String code, Viewer viewer, Model model) {
    Instrument draft = desk.requireOwn(viewer, id).state();
    Item item = item(draft, code);
    List<String> codes = draft.items().stream().map(Item::code).toList();
    int at = codes.indexOf(code);
    model.addAttribute(
        Heading.of("Вопрос %d из %d".formatted(at + 1, codes.size()))
            .under("Инструменты", InstrumentPages.PATH)
            .under(draft.title(), InstrumentPages.PATH + "/" + id + "/edit")
            .lead("Сохраняется само. Незаконченное тоже сохраняется."));
    model.addAttribute("previous", at > 0 ? codes.get(at - 1) : null);
    model.addAttribute("next", at + 1 < codes.size() ? codes.get(at + 1) : null);
    return shown(draft, item, model, "diagnostics/instrument-item");
  }

  /**
   * Saves the form.
   *
   * @param render {@code form} where the answer is the form anew: another kind, one option more or
   *     less; else only the state of the saving comes back
   */
  @PostMapping(ITEMS + "/{code}")
  String change(
      @PathVariable String id,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(defaultValue = "state") String render,
      IfMatch seen,
      Viewer viewer,
      Model model) {
    desk.requireOwn(viewer, id);
    Stored<Instrument> saved =
        drafting.changeItem(id, code, seen.version(), item -> ItemForm.read(item, form));
    model.addAttribute("rerendered", render.equals("form"));
    return shown(
        saved.state(),
        item(saved.state(), code),
        model,
        "diagnostics/instrument-item :: " + (render.equals("form") ? "itemForm" : "saved"));
  }

  private static Item item(Instrument draft, String code) {
    return draft.item(code).orElseThrow(() -> Problems.notFound("Вопрос", code));
  }

  private String shown(Instrument draft, Item item, Model model, String view) {
    model.addAttribute("draft", draft);
    model.addAttribute("item", item);
    model.addAttribute("measuring", draft.kind() == null || draft.kind().measuring());
    model.addAttribute("seen", Fingerprint.of(item));
    model.addAttribute("freeOption", ItemForm.freeOption(item));
    model.addAttribute("none", List.of());
    model.addAttribute("kinds", kinds());
    model.addAttribute("groups", groups(draft, item));
    model.addAttribute(
        "flaws",
        drafting.flaws(draft).stream().filter(flaw -> item.code().equals(flaw.item())).toList());
    return view;
  }

  private static List<Option> kinds() {
    return Arrays.stream(ItemKind.values())
        .map(kind -> Option.of(kind.name(), kind.label()))
        .toList();
  }

  /** The competences, those of the section's area first. */
  private List<Map.Entry<String, List<Option>>> groups(Instrument draft, Item item) {
    Area own =
        draft.sections().stream()
            .filter(section -> section.items().contains(item))
            .findFirst()
            .map(Section::area)
            .orElse(null);
    return Stream.concat(
            competences.tree().areas().stream().filter(area -> area.code() == own),
            competences.tree().areas().stream().filter(area -> area.code() != own))
        .map(
            area ->
                Map.entry(
                    area.name(),
                    area.competences().stream()
                        .filter(Competence::inUse)
                        .map(each -> Option.of(each.code().value(), each.name()))
                        .toList()))
        .toList();
  }
}
