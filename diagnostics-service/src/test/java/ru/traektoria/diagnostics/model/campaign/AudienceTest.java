package ru.traektoria.diagnostics.model.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.campaign.TeacherTraits.Held;

class AudienceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest(name = "стаж с {0}: молодой {1}")
  @CsvSource({"2023-10-01, false", "2023-10-02, true", "2026-09-01, true", ", false"})
  void aYoungSpecialistHasTaughtForLessThanThreeFullYears(LocalDate since, boolean young) {
    TeacherTraits traits = new TeacherTraits(List.of(), since);
    assertThat(traits.young(DAY)).isEqualTo(young);
    assertThat(new Audience(Set.of(), Set.of(), Set.of(), true).covers(traits, DAY))
        .isEqualTo(young);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "FIRST 2021-10-02 2026-10-01,                               FIRST",
    "FIRST 2021-09-30 2026-09-30,                               NONE",
    "FIRST 2024-05-01 -,                                        FIRST",
    "FIRST 2024-05-01 - + HIGHEST 2026-09-01 -,                 HIGHEST",
    "FIRST 2024-05-01 - + HIGHEST 2026-10-02 -,                 FIRST",
    "HIGHEST 2020-01-01 2025-01-01 + FIRST 2024-05-01 -,        FIRST"
  })
  void theHighestCategoryInForceDecides(String held, Category expected) {
    TeacherTraits traits =
        new TeacherTraits(
            Arrays.stream(held.split(" \\+ ")).map(AudienceTest::held).toList(), null);
    assertThat(traits.category(DAY)).isEqualTo(expected);
    assertThat(new Audience(Set.of(), Set.of(), Set.of(expected), false).covers(traits, DAY))
        .isTrue();
  }

  @ParameterizedTest(name = "{0}, в маршруте [{1}], ведёт предмет {2}: [{3}]")
  @CsvSource({
    "ENTRY,   -,                         true,  all",
    "ENTRY,   -,                         false, METHODS.GOALS+ICT.DATA",
    "INTERIM, METHODS.GOALS,             true,  all",
    "FINAL,   -,                         true,  nobody",
    "FINAL,   METHODS.GOALS,             true,  METHODS.GOALS",
    "FINAL,   METHODS.GOALS+SOFT_SKILLS.TEAM, true, METHODS.GOALS",
    "FINAL,   SOFT_SKILLS.TEAM,          true,  nobody",
    "FINAL,   SUBJECT.CONTENT,           false, SUBJECT.CONTENT"
  })
  void theFinalDiagnosticsBuildsItselfFromTheRoute(
      CampaignKind kind, String planned, boolean teachesSubject, String expected) {
    Set<CompetenceCode> measured = codes("SUBJECT.CONTENT+METHODS.GOALS+ICT.DATA");
    Optional<Set<CompetenceCode>> asked =
        AskedRule.asked(kind, measured, codes(planned), teachesSubject);
    String words = asked.isEmpty() ? "nobody" : asked.get().isEmpty() ? "all" : null;
    if (words != null) {
      assertThat(words).isEqualTo(expected);
    } else {
      assertThat(asked.get()).isEqualTo(codes(expected));
    }
  }

  private static Held held(String text) {
    String[] parts = text.split(" ");
    return new Held(
        Category.valueOf(parts[0]),
        LocalDate.parse(parts[1]),
        parts[2].equals("-") ? null : LocalDate.parse(parts[2]));
  }

  private static Set<CompetenceCode> codes(String text) {
    return text.equals("-")
        ? Set.of()
        : Arrays.stream(text.split("\\+")).map(CompetenceCode::new).collect(Collectors.toSet());
  }
}
