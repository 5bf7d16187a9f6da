package ru.traektoria.diagnostics.web.page.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.group.GroupRule;
import ru.traektoria.diagnostics.model.group.LevelCount;
import ru.traektoria.diagnostics.web.GroupDesk;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;

/** Выгорание по группам: five people or nothing, and nothing that gives a hidden group away. */
@Controller
class BurnoutPages {

  private final GroupDesk desk;
  private final Competences competences;
  private final StaffDirectory directory;
  private final Clock clock;

  BurnoutPages(GroupDesk desk, Competences competences, StaffDirectory directory, Clock clock) {
    this.desk = desk;
    this.competences = competences;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A group on one scale.
   *
   * @param count {@code null} where the group is hidden
   */
  record Row(String name, LevelCount count) {}

  /** One scale with its groups and the total; the total is {@code null} where it is too small. */
  record Scale(String name, List<Row> rows, LevelCount total) {}

  @GetMapping("/diagnostics/burnout")
  String burnout(@RequestParam(required = false) String year, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    AcademicYear shown =
        year == null || year.isBlank() ? AcademicYear.of(today) : AcademicYear.parse(year);
    model.addAttribute(
        Heading.of("Профессиональное выгорание")
            .lead("Сводка без имён. Именной результат видит только сам педагог."));
    model.addAttribute(
        "years",
        desk.years(scope, today).stream()
            .map(each -> Option.of(each.toString(), each.label()))
            .toList());
    model.addAttribute("year", shown.toString());
    model.addAttribute("scales", scales(desk.burnout(scope, shown)));
    return "diagnostics/burnout";
  }

  /** What stands for the whole person first, then each scale. */
  private List<Scale> scales(GroupDesk.Burnout burnout) {
    List<Scale> scales = new ArrayList<>();
    if (!burnout.worst().isEmpty()) {
      scales.add(scale("Хотя бы по одной шкале (A.1)", burnout.worst()));
    }
    burnout.scales().forEach((code, counts) -> scales.add(scale(competences.name(code), counts)));
    return scales;
  }

  private Scale scale(String name, Map<String, LevelCount> counts) {
    Map<String, Integer> sizes = new TreeMap<>();
    counts.forEach((place, count) -> sizes.put(place, count.people()));
    Set<String> shown = GroupRule.shown(sizes);
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (place, count) -> rows.add(new Row(name(place), shown.contains(place) ? count : null)));
    rows.sort(Comparator.comparing(row -> Russian.sortKey(row.name())));
    LevelCount total = counts.values().stream().reduce(LevelCount.NONE, LevelCount::plus);
    return new Scale(name, rows, GroupRule.totalShown(sizes) ? total : null);
  }

  private String name(String place) {
    return place.isEmpty() ? "Без организации" : directory.shortName(place);
  }
}
