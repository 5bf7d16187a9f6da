package ru.traektoria.gateway.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource({
    "три синих дирижабля, true",
    "длинная-фраза, true",
    "коротко, false",
    "1234567890, false",
    "ааааааааааааа, false",
    "ivanova-2026-год, false",
    "ЙЦУКЕНГШЩЗ, false"
  })
  void aPhraseIsGoodAndTheFirstGuessIsNot(String password, boolean good) {
    assertThat(PasswordRule.against(password, "ivanova@school.test").isEmpty()).isEqualTo(good);
  }
}
