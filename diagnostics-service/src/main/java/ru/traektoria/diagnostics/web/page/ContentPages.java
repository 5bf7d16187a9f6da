package ru.traektoria.diagnostics.web.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;

/** Инструменты и дерево компетенций. */
@Controller
class ContentPages {

  private final Competences competences;
  private final Instruments instruments;

  ContentPages(Competences competences, Instruments instruments) {
    this.competences = competences;
    this.instruments = instruments;
  }

  @GetMapping("/diagnostics/competences")
  String tree(Model model) {
    model.addAttribute(
        Heading.of("Дерево компетенций")
            .lead(
                "Области и компетенции, к которым привязаны вопросы, дефициты, программы и"
                    + " мероприятия. Версия "
                    + competences.tree().version()
                    + "."));
    model.addAttribute("tree", competences.tree());
    return "diagnostics/competences";
  }

  @GetMapping("/diagnostics/instruments")
  String list(Model model) {
    model.addAttribute(
        Heading.of("Инструменты")
            .lead("Опубликованная версия не меняется: исправление — это следующая версия."));
    model.addAttribute("instruments", instruments.all());
    return "diagnostics/instruments";
  }

  @GetMapping("/diagnostics/instruments/{id}")
  String one(@PathVariable String id, Model model) {
    Instrument instrument =
        instruments
            .find(new InstrumentId(id))
            .orElseThrow(() -> Problems.notFound("Инструмент", id));
    model.addAttribute(
        Heading.of(instrument.title())
            .under("Инструменты", "/diagnostics/instruments")
            .lead(instrument.description())
            .badge(Badge.good(instrument.state().label() + ", версия " + instrument.version())));
    model.addAttribute("instrument", instrument);
    model.addAttribute("names", competences.tree());
    model.addAttribute("tiles", tiles(instrument));
    return "diagnostics/instrument";
  }

  private static List<Tile> tiles(Instrument instrument) {
    return List.of(
        Tile.value("Вопросов", Russian.number(instrument.items().size())),
        Tile.value("Компетенций", Russian.number(instrument.competences().size())),
        Tile.value("Дефицит", "ниже " + instrument.thresholds().medium() + " %")
            .hint("высокий — ниже " + instrument.thresholds().high() + " %"),
        Tile.value("Сильная сторона", "от " + instrument.thresholds().strength() + " %"));
  }
}
