package ru.traektoria.events.project.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.project.model.Project.Closing;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

/** A project has a term and somebody beside who leads it, and ends with its result. */
class ProjectTest {

  private static final AssociationId MATHS = new AssociationId("gmo-maths");
  private static final LocalDate FROM = TODAY.minusDays(30);
  private static final LocalDate TO = TODAY.plusDays(30);

  @ParameterizedTest(name = "«{0}» {1}…{2}, объединения {3}, организации {4} → {5}")
  @CsvSource({
    "Сеть, 2026-09-01, 2026-09-01, physics, '', ''",
    "Сеть, 2026-09-01, 2027-05-31, '', school, ''",
    "Сеть, 2026-09-01, 2027-05-31, '', '', project.together",
    "' ', 2026-09-01, 2027-05-31, physics, '', project.named",
    "Сеть, 2026-09-02, 2026-09-01, physics, '', project.with-a-term",
    "Сеть, , 2026-09-01, physics, '', project.with-a-term",
    "Сеть, 2026-09-01, , physics, '', project.with-a-term",
    "Сеть, 2026-09-01, 2027-05-31, gmo-maths, '', project.leader-not-twice",
  })
  void aProjectIsRegisteredWithATermAndAPartner(
      String title,
      LocalDate from,
      LocalDate to,
      String associations,
      String organisations,
      String code) {
    ProjectTerms terms =
        new ProjectTerms(
            title,
            "",
            from,
            to,
            ids(associations).map(AssociationId::new).toList(),
            ids(organisations).map(OrganisationId::new).toList());
    assertThat(codes(Project.register(new ProjectId("p"), MATHS, TOWN, terms)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest(name = "«{0}», {1} дней от сегодня → {2}")
  @CsvSource({
    "Три урока,   0, ''",
    "Три урока, -30, ''",
    "Три урока, -31, project.closed-on",
    "Три урока,   1, project.closed-on",
    "'',          0, project.result",
  })
  void theResultIsToldInWordsAndOnADayOfTheProject(String result, int days, String code) {
    Closing how = new Closing(true, result, TODAY.plusDays(days));
    assertThat(codes(project().close(how, TODAY)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void aClosedProjectChangesNoMoreUntilItIsOpenedAgain() {
    Project stopped = state(project().close(new Closing(false, "Нет людей", TODAY), TODAY));
    assertThat(stopped.state(TODAY)).isEqualTo(ProjectState.STOPPED);
    assertThat(codes(stopped.change(project().terms()))).containsExactly("project.over");
    assertThat(codes(stopped.close(new Closing(true, "Готово", TODAY), TODAY)))
        .containsExactly("project.over");
    Project open = state(stopped.reopen());
    assertThat(codes(open.reopen())).containsExactly("project.open");
    Project done = state(open.close(new Closing(true, "Готово", TODAY), TODAY));
    assertThat(done.state(TODAY)).isEqualTo(ProjectState.DONE);
  }

  @Test
  void itsStateFollowsFromTheDay() {
    assertThat(project().state(FROM.minusDays(1))).isEqualTo(ProjectState.PLANNED);
    assertThat(project().state(FROM)).isEqualTo(ProjectState.RUNNING);
    assertThat(project().state(TO)).isEqualTo(ProjectState.RUNNING);
    assertThat(project().state(TO.plusDays(1))).isEqualTo(ProjectState.OVERDUE);
    assertThat(project().joins(MATHS)).isTrue();
    assertThat(project().joins(new AssociationId("physics"))).isTrue();
    assertThat(project().joins(new AssociationId("history"))).isFalse();
  }

  private static Project project() {
    AssociationId physics = new AssociationId("physics");
    ProjectTerms terms = new ProjectTerms("Сеть", "", FROM, TO, List.of(physics), List.of());
    return state(Project.register(new ProjectId("p"), MATHS, TOWN, terms));
  }

  private static Stream<String> ids(String words) {
    return Stream.of(words.split(" ")).filter(word -> !word.isEmpty());
  }

  private static Project state(Decision<Project, Object> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted<Project, Object>) decision).state();
  }

  private static List<String> codes(Decision<Project, Object> decision) {
    return decision instanceof Refused<Project, Object> refused
        ? refused.reasons().stream().map(Reason::code).toList()
        : List.of();
  }
}
