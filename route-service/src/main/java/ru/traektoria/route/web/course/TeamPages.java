package ru.traektoria.route.web.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.course.WatchingTeams;
import ru.traektoria.route.application.course.WatchingTeams.Teams;
import ru.traektoria.route.model.course.TeamRule.Team;
import ru.traektoria.route.web.course.TeamTable.Row;

/** Команды на адресных программах (PU.12): by organisation; who, for those who may know. */
@Controller
@RequestMapping("/routes/courses/teams")
class TeamPages {

  private static final int YEARS = 4;
  private static final int WANTED_PERCENT = 20;

  private final WatchingTeams watching;
  private final StaffDirectory directory;
  private final Clock clock;

  TeamPages(WatchingTeams watching, StaffDirectory directory, Clock clock) {
    this.watching = watching;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  Object list(TableQuery query, Scope scope, Viewer viewer, Model model) {
    int now = LocalDate.now(clock).getYear();
    int year =
        query.filter("year").filter(y -> y.matches("\\d{4}")).map(Integer::parseInt).orElse(now);
    Teams found = watching.in(year, scope::covers);
    List<Row> rows = found.teams().stream().map(team -> row(team, found)).toList();
    boolean named = viewer.has(Role.METHODIST) || viewer.has(Role.SCHOOL_LEAD);
    Table<Row> table = TeamTable.of(named);
    TablePage<Row> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer("Команды " + year, table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Команды на адресных программах: " + year + " год")
            .under(named ? "Курсы" : "Главная", named ? "/routes/courses" : "/")
            .lead(
                "Команда — не меньше %s одной организации с документом одной программы с признаком"
                        .formatted(
                            Russian.count(found.least(), "педагога", "педагогов", "педагогов"))
                    + " «адресная» за календарный год. Программу не из каталога узнают по названию,"
                    + " организации, где учили, и объёму."));
    model.addAttribute("tiles", tiles(found));
    model.addAttribute("tabs", years(now, year));
    model.addAttribute("table", table.view(page));
    return "routes/register";
  }

  private Row row(Team team, Teams found) {
    return new Row(
        directory.shortName(team.organisation()),
        found.titles().get(team.programme()),
        team,
        team.people().stream()
            .map(directory::shortName)
            .sorted()
            .map(TeamPages::unbroken)
            .collect(Collectors.joining(", ")),
        found.least());
  }

  /** «Иванова А. П.» stays on one line. */
  private static String unbroken(String name) {
    return name.replace(' ', '\u00a0');
  }

  private static List<Tile> tiles(Teams found) {
    boolean reached = found.withTeam() * 100 >= (long) WANTED_PERCENT * found.organisations();
    return List.of(
        Tile.of("Организаций с командой", found.withTeam(), found.organisations())
            .hint("Нужно не меньше " + WANTED_PERCENT + "\u00a0%")
            .tone(found.withTeam() > 0 && reached ? Tone.GOOD : Tone.WARNING));
  }

  private static List<Tab> years(int now, int chosen) {
    return IntStream.range(0, YEARS)
        .map(back -> now - back)
        .mapToObj(
            year ->
                Tab.of(String.valueOf(year), "/routes/courses/teams?year=" + year, year == chosen))
        .toList();
  }
}
