package ru.traektoria.route.application.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.SameProgrammeRule;
import ru.traektoria.route.model.course.TeamRule;
import ru.traektoria.route.model.course.TeamRule.Finished;
import ru.traektoria.route.model.course.TeamRule.Team;

/**
 * Команды, прошедшие адресные программы (PU.12). A person counts for the organisation of the day of
 * recording, as the event tells it; КПК and ПП count, what has too few hours does not.
 */
@Service
public class WatchingTeams {

  private final Courses courses;
  private final StaffDirectory directory;
  private final TeamRule rule;

  WatchingTeams(
      Courses courses, StaffDirectory directory, @Value("${traektoria.team-least:3}") int least) {
    this.courses = courses;
    this.directory = directory;
    this.rule = new TeamRule(least);
  }

  /**
   * The teams of a calendar year.
   *
   * @param least how many people make a team
   * @param organisations all within reach
   * @param titles of the programmes, by {@link Team#programme}
   */
  public record Teams(
      int year, int least, int organisations, List<Team> teams, Map<String, String> titles) {

    /** Organisations with at least one team that is large enough. */
    public long withTeam() {
      return teams.stream().filter(Team::enough).map(Team::organisation).distinct().count();
    }
  }

  public Teams in(int year, Reach reach) {
    Map<String, String> titles = new HashMap<>();
    List<Finished> finished =
        courses.lines().stream()
            .filter(line -> line.renews() && line.marks().contains(CourseMark.ADDRESSED))
            .filter(line -> reach.covers(line.municipality(), line.organisation(), line.teacher()))
            .map(
                line -> {
                  titles.putIfAbsent(key(line), line.title());
                  return finished(line);
                })
            .toList();
    int organisations = (int) directory.all().stream().filter(e -> reached(e, reach)).count();
    return new Teams(year, rule.least(), organisations, rule.teams(finished, year), titles);
  }

  private static Finished finished(CourseLine line) {
    return new Finished(line.organisation(), key(line), line.teacher(), line.documentOn());
  }

  private static boolean reached(DirectoryEntry entry, Reach reach) {
    return entry.kind() == DirectoryEntry.Kind.ORGANISATION
        && reach.covers(entry.municipality(), entry.id(), null);
  }

  private static String key(CourseLine line) {
    return line.programme() == null
        ? SameProgrammeRule.key(line.title(), line.provider(), line.hours()).orElse(line.id())
        : line.programme();
  }
}
