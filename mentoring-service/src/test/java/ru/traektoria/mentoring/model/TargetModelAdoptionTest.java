package ru.traektoria.mentoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.mentoring.Cast.SCHOOL;
import static ru.traektoria.mentoring.Cast.SEPTEMBER;
import static ru.traektoria.mentoring.Cast.TODAY;
import static ru.traektoria.mentoring.Cast.VERA;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.traektoria.mentoring.model.MentoringEvent.TargetModelAdopted;
import ru.traektoria.mentoring.model.TargetModelAdoption.Act;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;
import ru.traektoria.platform.kernel.Decision.Refused;
import ru.traektoria.platform.kernel.Reason;

class TargetModelAdoptionTest {

  private static final Act ACT = act("31-ОД", SEPTEMBER, null);

  @Test
  void anOrganisationAdoptsTheModelByAnActAndCanEndIt() {
    TargetModelAdoption adopted = accepted(TargetModelAdoption.adopt(SCHOOL, ACT, TODAY)).state();
    assertThat(adopted.inForceOn(SEPTEMBER)).isTrue();
    assertThat(adopted.inForceOn(SEPTEMBER.minusDays(1))).isFalse();

    Accepted<TargetModelAdoption, MentoringEvent> ended =
        accepted(adopted.change(act("31-ОД", SEPTEMBER, TODAY), TODAY));
    assertThat(ended.state().inForceOn(TODAY)).isTrue();
    assertThat(ended.state().inForceOn(TODAY.plusDays(1))).isFalse();
    assertThat(ended.events())
        .singleElement()
        .isInstanceOfSatisfying(
            TargetModelAdopted.class, event -> assertThat(event.endedOn()).isEqualTo(TODAY));
  }

  @Test
  void oneOrganisationHasOneAdoption() {
    TargetModelAdoption first = accepted(TargetModelAdoption.adopt(SCHOOL, ACT, TODAY)).state();
    assertThat(first.id()).isEqualTo(TargetModelAdoption.idOf(SCHOOL.organisation()));
    assertThat(accepted(first.change(ACT, TODAY)).events()).isEmpty();
  }

  @Test
  void anActNeedsNumberDateAndProgramme() {
    Decision<?, ?> empty =
        TargetModelAdoption.adopt(SCHOOL, new Act(" ", null, VERA, "", null), TODAY);
    Decision<?, ?> tomorrow =
        TargetModelAdoption.adopt(SCHOOL, act("1", TODAY.plusDays(1), null), TODAY);
    Decision<?, ?> backwards = TargetModelAdoption.adopt(SCHOOL, act("1", TODAY, SEPTEMBER), TODAY);

    assertThat(((Refused<?, ?>) empty).reasons())
        .extracting(Reason::field)
        .containsExactly("actNumber", "adoptedOn", "programme");
    assertThat(((Refused<?, ?>) tomorrow).reasons())
        .extracting(Reason::field)
        .containsExactly("adoptedOn");
    assertThat(((Refused<?, ?>) backwards).reasons())
        .extracting(Reason::field)
        .containsExactly("endedOn");
  }

  private static Act act(String number, LocalDate on, LocalDate end) {
    return new Act(number, on, VERA, "Программа наставничества", end);
  }

  private static <S, E> Accepted<S, E> accepted(Decision<S, E> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted<S, E>) decision;
  }
}
