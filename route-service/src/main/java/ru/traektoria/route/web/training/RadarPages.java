package ru.traektoria.route.web.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.course.WatchingQualification;
import ru.traektoria.route.application.course.WatchingQualification.Blip;
import ru.traektoria.route.application.course.WatchingQualification.Radar;
import ru.traektoria.route.application.training.MatchingProgrammes;
import ru.traektoria.route.application.training.OpenDeficits.Reader;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.ProgrammeId;

/** Радар КПК: whose three years end within six months, are over, or never began (P2.3). */
@Controller
class RadarPages {

  private static final int MOST_PROGRAMMES = 2;

  /** A row with the organisation's name and the programmes that meet the open deficits. */
  record Row(Blip blip, String organisation, List<Programme> programmes, LocalDate today) {}

  /** A row of the API. */
  record BlipView(
      String teacher,
      String organisation,
      LocalDate lastOn,
      LocalDate until,
      List<ProgrammeId> programmes) {}

  /** The radar of the API. */
  record RadarView(long covered, long teachers, List<BlipView> blips) {}

  private static final Table<Row> TABLE =
      Table.of(
              "radar",
              "/routes/radar",
              Column.<Row>text("teacher", "Педагог", r -> r.blip().teacher().name())
                  .note(Row::organisation)
                  .sortable(),
              Column.<Row>text("position", "Должность", r -> r.blip().teacher().position())
                  .sortable(),
              Column.<Row>date("last", "Последний документ", r -> r.blip().lastOn()).sortable(),
              Column.<Row>date("until", "Действует до", r -> r.blip().until()).sortable(),
              Column.<Row>badge("state", "Состояние", RadarPages::badge),
              Column.<Row>text("programmes", "Под открытые дефициты", RadarPages::programmes),
              Column.<Row>actions(
                  "Действия",
                  r ->
                      List.of(
                          ru.traektoria.portal.look.Action.link(
                              "Запланировать",
                              "/routes/training/"
                                  + r.blip().teacher().id()
                                  + "/"
                                  + AcademicYear.of(r.today())),
                          ru.traektoria.portal.look.Action.link(
                              "Подать заявку",
                              "/routes/requests/new?purpose=WINDOW&teacher="
                                  + r.blip().teacher().id()))))
          .empty(
              Empty.saying("На радаре пусто")
                  .advice("У всех педагогов КПК действует дольше шести месяцев."));

  private final WatchingQualification watching;
  private final MatchingProgrammes matching;
  private final StaffDirectory directory;
  private final AccessLog log;
  private final Clock clock;

  RadarPages(
      WatchingQualification watching,
      MatchingProgrammes matching,
      StaffDirectory directory,
      AccessLog log,
      Clock clock) {
    this.watching = watching;
    this.matching = matching;
    this.directory = directory;
    this.log = log;
    this.clock = clock;
  }

  @GetMapping("/api/v1/routes/radar")
  @ResponseBody
  RadarView radar(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    Radar radar = watching.within(scope::covers, today);
    List<Row> rows = rows(radar, scope, today);
    looked(scope, rows);
    return new RadarView(
        radar.covered(), radar.teachers(), rows.stream().map(RadarPages::view).toList());
  }

  @GetMapping("/routes/radar")
  Object page(TableQuery query, Scope scope, Model model) {
    LocalDate today = LocalDate.now(clock);
    Radar radar = watching.within(scope::covers, today);
    List<Row> all = rows(radar, scope, today);
    List<Row> rows = all.stream().filter(row -> fits(row, query)).toList();
    TablePage<Row> page = TablePage.cut(rows, TABLE, query);
    looked(scope, page.rows());
    if (query.export()) {
      return TableExport.answer("Радар КПК", TABLE, page, today);
    }
    model.addAttribute(
        Heading.of("Радар КПК")
            .under("Курсы", "/routes/courses")
            .lead("Кому пора учиться: квалификацию повышают не реже одного раза в три года."));
    model.addAttribute("tiles", tiles(radar, all));
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.search("q", "Педагог").with("placeholder", "Фамилия или имя"),
                Fields.select("organisation", "Организация", organisations(all)),
                Fields.select(
                    "state",
                    "Состояние",
                    List.of(
                        Option.of("soon", "Истекает в ближайшие полгода"),
                        Option.of("over", "Истекла"),
                        Option.of("none", "КПК не записано")))));
    return "routes/radar";
  }

  private List<Row> rows(Radar radar, Scope scope, LocalDate today) {
    String municipality = scope.viewer().municipality().orElse(null);
    Reader reader = scope.viewer().has(Role.METHODIST) ? Reader.METHODIST : Reader.SCHOOL;
    MatchingProgrammes.Matches matches = matching.in(municipality, reader);
    return radar.blips().stream()
        .map(
            b ->
                new Row(
                    b,
                    organisation(b.teacher().organisation()),
                    matches.of(b.teacher().id()),
                    today))
        .toList();
  }

  /** A programme against a deficit tells of the deficit: a look at somebody's result. */
  private void looked(Scope scope, List<Row> rows) {
    log.looked(
        scope.viewer(),
        rows.stream()
            .filter(row -> !row.programmes().isEmpty())
            .map(row -> row.blip().teacher().id())
            .toList(),
        "Радар КПК: программы под открытые дефициты");
  }

  private static BlipView view(Row row) {
    Blip blip = row.blip();
    return new BlipView(
        blip.teacher().id(),
        blip.teacher().organisation(),
        blip.lastOn(),
        blip.until(),
        row.programmes().stream().map(Programme::id).toList());
  }

  private static String programmes(Row row) {
    String first =
        row.programmes().stream()
            .limit(MOST_PROGRAMMES)
            .map(Programme::title)
            .collect(Collectors.joining("; "));
    int more = row.programmes().size() - MOST_PROGRAMMES;
    return more > 0 ? first + " и ещё " + more : first;
  }

  private static List<Tile> tiles(Radar radar, List<Row> all) {
    long none = all.stream().filter(r -> state(r).equals("none")).count();
    long over = all.stream().filter(r -> state(r).equals("over")).count();
    long soon = all.stream().filter(r -> state(r).equals("soon")).count();
    return List.of(
        Tile.of("КПК действует", radar.covered(), radar.teachers()).tone(Tone.GOOD),
        Tile.of("Истекает за полгода", soon, radar.teachers())
            .href("/routes/radar?state=soon")
            .tone(soon > 0 ? Tone.WARNING : Tone.NEUTRAL),
        Tile.of("Истекла", over, radar.teachers())
            .href("/routes/radar?state=over")
            .tone(over > 0 ? Tone.BAD : Tone.NEUTRAL),
        Tile.of("КПК не записано", none, radar.teachers()).href("/routes/radar?state=none"));
  }

  private static boolean fits(Row row, TableQuery query) {
    return Russian.matches(row.blip().teacher().name(), query.filter("q").orElse(""))
        && query
            .filter("organisation")
            .map(o -> o.equals(row.blip().teacher().organisation()))
            .orElse(true)
        && query.filter("state").map(s -> s.equals(state(row))).orElse(true);
  }

  private static String state(Row row) {
    if (row.blip().until() == null) {
      return "none";
    }
    return row.blip().over(row.today()) ? "over" : "soon";
  }

  private static Badge badge(Row row) {
    return switch (state(row)) {
      case "none" -> Badge.neutral("КПК не записано");
      case "over" -> Badge.bad("Истекла " + Russian.relative(row.blip().until(), row.today()));
      default -> Badge.warning("Истекает " + Russian.relative(row.blip().until(), row.today()));
    };
  }

  private String organisation(String id) {
    return id == null ? "без организации" : directory.shortName(id);
  }

  private static List<Option> organisations(List<Row> rows) {
    Map<String, String> names =
        rows.stream()
            .filter(r -> r.blip().teacher().organisation() != null)
            .collect(
                Collectors.toMap(
                    r -> r.blip().teacher().organisation(), Row::organisation, (a, b) -> a));
    Set<Map.Entry<String, String>> entries = names.entrySet();
    return entries.stream()
        .map(e -> Option.of(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(o -> Russian.sortKey(o.label())))
        .toList();
  }
}
