package ru.traektoria.route.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.route.model.portfolio.Participation.Kind;
import ru.traektoria.route.model.portfolio.Participation.Role;

/** Truth table: in which section a participation stands. */
class SectionRuleTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN_LESSON,         SPEAKER,      OPEN_EVENTS",
    "OPEN_LESSON,         ORGANISER,    OPEN_EVENTS",
    "OPEN_LESSON,         PARTICIPANT,  ATTENDANCE",
    "OPEN_LESSON,         EXPERT,       EXPERTISE",
    "MASTER_CLASS,        SPEAKER,      OPEN_EVENTS",
    "MASTER_CLASS,        PARTICIPANT,  ATTENDANCE",
    "CONFERENCE,          SPEAKER,      EXPERIENCE",
    "ASSOCIATION_MEETING, SPEAKER,      EXPERIENCE",
    "SEMINAR,             PARTICIPANT,  ATTENDANCE",
    "SEMINAR,             ORGANISER,    ORGANISING",
    "PUBLICATION,         SPEAKER,      PUBLICATIONS",
    "PUBLICATION,         PARTICIPANT,  PUBLICATIONS",
    "CONTEST,             PARTICIPANT,  CONTESTS",
    "CONTEST,             SPEAKER,      CONTESTS",
    "CONTEST,             WINNER,       CONTESTS",
    "CONTEST,             PRIZE_WINNER, CONTESTS",
    "CONTEST,             JURY,         EXPERTISE",
    "CONTEST,             ORGANISER,    ORGANISING",
    "CONFERENCE,          WINNER,       CONTESTS",
    "EXPERTISE,           PARTICIPANT,  EXPERTISE",
    "EXPERTISE,           SPEAKER,      EXPERTISE",
    "OTHER,               PARTICIPANT,  ATTENDANCE"
  })
  void theRoleTellsFirstThenTheKind(Kind kind, Role role, PortfolioSection section) {
    assertThat(SectionRule.of(kind, role)).isEqualTo(section);
  }
}
