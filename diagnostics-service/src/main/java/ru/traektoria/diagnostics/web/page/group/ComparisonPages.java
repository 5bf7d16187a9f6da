package ru.traektoria.diagnostics.web.page.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.group.Comparison;
import ru.traektoria.diagnostics.web.CampaignDesk;
import ru.traektoria.diagnostics.web.CampaignView;
import ru.traektoria.diagnostics.web.GroupDesk;
import ru.traektoria.diagnostics.web.GroupDesk.Part;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Tile;

/** Входная и итоговая диагностика рядом: only pairs assessed twice, the others counted beside. */
@Controller
class ComparisonPages {

  private final GroupDesk desk;
  private final CampaignDesk campaigns;
  private final Choices choices;
  private final Competences competences;

  ComparisonPages(
      GroupDesk desk, CampaignDesk campaigns, Choices choices, Competences competences) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.choices = choices;
    this.competences = competences;
  }

  /** A competence in words. */
  record Row(String name, String area, Comparison.Line line) {

    /** Share of pairs with a deficit at the entry, whole percent. */
    public int before() {
      return Math.round(100f * line.deficitsBefore() / line.pairs());
    }

    /** The same at the end. */
    public int after() {
      return Math.round(100f * line.deficitsAfter() / line.pairs());
    }
  }

  @GetMapping("/diagnostics/comparison")
  String compare(
      @RequestParam(required = false) String entry,
      @RequestParam(required = false) String exit,
      @RequestParam(required = false) String organisation,
      Scope scope,
      Model model) {
    List<CampaignView> all =
        campaigns.list(scope).stream().filter(each -> !each.kind().survey()).toList();
    String first = chosen(entry, all, CampaignKind.ENTRY);
    String last = chosen(exit, all, CampaignKind.FINAL);
    String place = organisation == null || organisation.isBlank() ? null : organisation;
    model.addAttribute(
        Heading.of("Входная и итоговая диагностика")
            .lead("Сравниваются только пары «педагог — компетенция», оценённые дважды."));
    model.addAttribute("campaigns", options(all));
    model.addAttribute("organisations", choices.organisations(scope));
    model.addAttribute("entry", first);
    model.addAttribute("exit", last);
    model.addAttribute("organisation", place);
    boolean ready = first != null && last != null && !first.equals(last);
    Comparison comparison =
        ready ? desk.compare(scope, new Part(place, null), first, last) : Comparison.NONE;
    model.addAttribute("ready", ready);
    model.addAttribute("comparison", comparison);
    model.addAttribute("tiles", tiles(comparison));
    model.addAttribute("rows", rows(comparison));
    return "diagnostics/comparison";
  }

  private static String chosen(String wanted, List<CampaignView> all, CampaignKind kind) {
    if (wanted != null && all.stream().anyMatch(each -> each.id().equals(wanted))) {
      return wanted;
    }
    return all.stream()
        .filter(each -> each.kind() == kind)
        .max(Comparator.comparing(CampaignView::from))
        .map(CampaignView::id)
        .orElse(null);
  }

  private static List<Option> options(List<CampaignView> all) {
    return all.stream()
        .map(
            each ->
                Option.of(each.id(), each.title() + ", " + Russian.range(each.from(), each.to())))
        .toList();
  }

  private static List<Tile> tiles(Comparison comparison) {
    int better = comparison.lines().values().stream().mapToInt(Comparison.Line::better).sum();
    int worse = comparison.lines().values().stream().mapToInt(Comparison.Line::worse).sum();
    return List.of(
        Tile.of("Уровень вырос", better, comparison.pairs()),
        Tile.of("Уровень снизился", worse, comparison.pairs()),
        Tile.value("Пар не оценено во второй раз", Russian.number(comparison.unassessed())),
        Tile.value("Педагогов: несопоставимо", Russian.number(comparison.incomparable())));
  }

  private List<Row> rows(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    comparison
        .lines()
        .forEach(
            (code, line) -> rows.add(new Row(competences.name(code), code.area().label(), line)));
    return rows;
  }
}
