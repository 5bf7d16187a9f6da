package ru.traektoria.route.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.route.messaging.DiagnosticsIntake.DeficitIdentified;

class DiagnosticsIntakeTest {

  @ParameterizedTest
  @CsvSource({
    "SCHOOL METHODIST,       true",
    "SCHOOL METHODIST CNPPM, true",
    "METHODIST,              false",
    "SCHOOL,                 false",
    "METHODIST CNPPM,        false",
    "CNPPM,                  false"
  })
  void aDraftComesByItselfOnlyIfEverybodyWhoSeesItMayKnow(String recipients, boolean drafts) {
    assertThat(found(Set.of(recipients.split(" "))).openToReadersOfARoute()).isEqualTo(drafts);
  }

  @Test
  void anEventThatNamesNoRecipientsDrafts() {
    assertThat(found(null).openToReadersOfARoute()).isTrue();
  }

  private static DeficitIdentified found(Set<String> recipients) {
    return new DeficitIdentified(null, null, "m1", "o1", null, null, null, null, recipients, false);
  }
}
