package ru.traektoria.route.model.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.route.model.course.TeamRule.Finished;
import ru.traektoria.route.model.course.TeamRule.Team;

/** Who makes a team of an addressed programme (PU.12). */
class TeamRuleTest {

  private static final LocalDate SPRING = LocalDate.of(2026, 3, 10);

  @ParameterizedTest(name = "{0} of at least {1}: {2} people, a team: {3}")
  @CsvSource({
    "anna, 3, 1, false",
    "anna boris, 3, 2, false",
    "anna boris vera, 3, 3, true",
    "anna boris anna, 3, 2, false",
    "anna boris vera gleb, 3, 4, true",
    "anna boris, 2, 2, true",
    "anna, 1, 1, true",
  })
  void aTeamIsSoManyDifferentPeople(String who, int least, int people, boolean enough) {
    List<Finished> all =
        Arrays.stream(who.split(" ")).map(one -> finished("school", "p", one, SPRING)).toList();
    List<Team> teams = new TeamRule(least).teams(all, 2026);
    assertThat(teams).hasSize(1);
    assertThat(teams.get(0).people()).hasSize(people);
    assertThat(teams.get(0).enough()).isEqualTo(enough);
  }

  @Test
  void anotherSchoolProgrammeOrYearIsAnotherTeam() {
    List<Finished> all =
        List.of(
            finished("school", "p", "anna", SPRING),
            finished("school", "p", "boris", LocalDate.of(2026, 12, 31)),
            finished("school", "p", "vera", LocalDate.of(2027, 1, 1)),
            finished("school", "q", "vera", SPRING),
            finished("lyceum", "p", "gleb", SPRING),
            finished(null, "p", "dina", SPRING));
    assertThat(new TeamRule(2).teams(all, 2026))
        .extracting(Team::organisation, Team::programme, team -> team.people().size())
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("school", "p", 2),
            org.assertj.core.api.Assertions.tuple("school", "q", 1),
            org.assertj.core.api.Assertions.tuple("lyceum", "p", 1));
    assertThat(new TeamRule(2).teams(all, 2025)).isEmpty();
  }

  @Test
  void aTeamOfNobodyIsAMistakeInTheSettings() {
    assertThatThrownBy(() -> new TeamRule(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Finished finished(String school, String programme, String who, LocalDate on) {
    return new Finished(school, programme, who, on);
  }
}
