package ru.traektoria.diagnostics.web.page.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.group.GroupRule;
import ru.traektoria.diagnostics.model.group.LevelCount;
import ru.traektoria.diagnostics.web.GroupDesk;
import ru.traektoria.diagnostics.web.GroupDesk.GroupProfile;
import ru.traektoria.diagnostics.web.GroupDesk.Part;
import ru.traektoria.diagnostics.web.page.Choices;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Tile;

/** Профиль компетенций of a municipality, an organisation or the teachers of a subject. */
@Controller
class GroupPages {

  private static final String PATH = "/diagnostics/profile";
  private static final int YEARS = 5;

  private final GroupDesk desk;
  private final Choices choices;
  private final Competences competences;
  private final Clock clock;

  GroupPages(GroupDesk desk, Choices choices, Competences competences, Clock clock) {
    this.desk = desk;
    this.choices = choices;
    this.competences = competences;
    this.clock = clock;
  }

  /** An area or a competence with how many people stand where. */
  record Line(String name, String area, LevelCount count) {

    /** Share of people without a deficit, whole percent. */
    public int sufficient() {
      return share(count.people() - count.deficits());
    }

    /** Share of people with a deficit, whole percent. */
    public int deficits() {
      return share(count.deficits());
    }

    /** Share of strengths, whole percent. */
    public int strong() {
      return share(count.strong());
    }

    private int share(int part) {
      return count.people() == 0 ? 0 : Math.round(100f * part / count.people());
    }
  }

  /** The deficits of an area over the years; {@code null} where nobody was assessed. */
  record Trend(String area, List<Integer> shares) {}

  @GetMapping(PATH)
  String profile(
      @RequestParam(required = false) String organisation,
      @RequestParam(required = false) String subject,
      @RequestParam(required = false) String year,
      Scope scope,
      Model model) {
    boolean official = !scope.viewer().has(Role.METHODIST) && !scope.viewer().has(Role.SCHOOL_LEAD);
    Part part = official ? new Part(null, null) : new Part(blank(organisation), blank(subject));
    AcademicYear shown =
        blank(year) == null ? AcademicYear.of(LocalDate.now(clock)) : AcademicYear.parse(year);
    GroupProfile profile = desk.profile(scope, part, shown);
    List<AcademicYear> years = List.copyOf(desk.years(scope, LocalDate.now(clock)));
    model.addAttribute(
        Heading.of("Профиль компетенций")
            .lead("Где группа сильна и где нужна поддержка. Без имён, по открытым результатам."));
    model.addAttribute("choices", !official);
    model.addAttribute("organisations", choices.organisations(scope));
    model.addAttribute("subjects", choices.subjects());
    model.addAttribute(
        "years", years.stream().map(each -> Option.of(each.toString(), each.label())).toList());
    model.addAttribute("organisation", part.organisation());
    model.addAttribute("subject", part.subject());
    model.addAttribute("year", shown.toString());
    model.addAttribute("tiles", tiles(profile));
    boolean enough = !official || profile.people() >= GroupRule.SMALLEST;
    model.addAttribute("enough", enough && profile.people() > 0);
    model.addAttribute("areas", areas(profile));
    model.addAttribute("lines", lines(profile));
    List<AcademicYear> recent = years.stream().limit(YEARS).sorted(byStart()).toList();
    model.addAttribute("trendYears", recent.stream().map(AcademicYear::label).toList());
    model.addAttribute("trends", official ? List.of() : trends(scope, part, recent));
    return "diagnostics/profile";
  }

  private static java.util.Comparator<AcademicYear> byStart() {
    return java.util.Comparator.comparing(AcademicYear::startYear);
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static List<Tile> tiles(GroupProfile profile) {
    return List.of(
        Tile.of(
            "Результат открыт вашей стороне",
            profile.people(),
            profile.people() + profile.hidden()),
        Tile.of(
            "Прошли, но результат не открыли",
            profile.hidden(),
            profile.people() + profile.hidden()),
        Tile.of(
            "Комплексная: объективный и субъективный инструмент",
            profile.complex(),
            profile.people() + profile.hidden()));
  }

  private static List<Line> areas(GroupProfile profile) {
    List<Line> lines = new ArrayList<>();
    profile
        .areas()
        .forEach((area, count) -> lines.add(new Line(area.shortLabel(), area.label(), count)));
    return lines;
  }

  private List<Line> lines(GroupProfile profile) {
    List<Line> lines = new ArrayList<>();
    profile
        .levels()
        .forEach(
            (CompetenceCode code, LevelCount count) ->
                lines.add(new Line(competences.name(code), code.area().label(), count)));
    return lines;
  }

  private List<Trend> trends(Scope scope, Part part, List<AcademicYear> years) {
    List<Map<Area, LevelCount>> each =
        years.stream().map(year -> desk.profile(scope, part, year).areas()).toList();
    List<Trend> trends = new ArrayList<>();
    for (Area area : Area.values()) {
      List<Integer> shares = new ArrayList<>();
      each.forEach(
          counts -> {
            LevelCount count = counts.get(area);
            shares.add(count == null ? null : new Line("", "", count).deficits());
          });
      if (shares.stream().anyMatch(java.util.Objects::nonNull)) {
        trends.add(new Trend(area.shortLabel(), shares));
      }
    }
    return trends;
  }
}
