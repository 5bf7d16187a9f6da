package ru.traektoria.route.web.course;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.course.WatchingTeams;
import ru.traektoria.route.application.course.WatchingTeams.Teams;

/** Teams of addressed programmes for machines: numbers, no people. */
@RestController
@RequestMapping("/api/v1/routes/courses/teams")
@Tag(name = "Курсы")
class TeamController {

  private final WatchingTeams watching;
  private final Clock clock;

  TeamController(WatchingTeams watching, Clock clock) {
    this.watching = watching;
    this.clock = clock;
  }

  /** One team; {@code enough} when it is large enough to count. */
  record TeamView(
      String organisation, String programme, String title, int people, boolean enough) {}

  /** The teams of a calendar year. */
  record TeamsView(int year, int least, int organisations, long withTeam, List<TeamView> teams) {}

  @GetMapping
  @Operation(summary = "Команды, прошедшие адресные программы за календарный год")
  TeamsView teams(@RequestParam(required = false) Integer year, Scope scope) {
    Teams found = watching.in(year == null ? LocalDate.now(clock).getYear() : year, scope::covers);
    return new TeamsView(
        found.year(),
        found.least(),
        found.organisations(),
        found.withTeam(),
        found.teams().stream()
            .map(
                team ->
                    new TeamView(
                        team.organisation(),
                        team.programme(),
                        found.titles().get(team.programme()),
                        team.people().size(),
                        team.enough()))
            .toList());
  }
}
