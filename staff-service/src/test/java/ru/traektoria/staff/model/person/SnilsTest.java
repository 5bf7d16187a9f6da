package ru.traektoria.staff.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.persistence.secret.SnilsVault;

class SnilsTest {

  private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes();

  @ParameterizedTest
  @CsvSource({
    "112-233-445 95, 11223344595",
    "11223344595, 11223344595",
    "112 233 445 95, 11223344595",
    "087-654-303 00, 08765430300"
  })
  void aRightNumberIsReadInAnyWriting(String text, String digits) {
    assertThat(Snils.read(text)).map(Snils::digits).contains(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"112-233-445 96", "112-233-454 95", "1122334459", "112233445955", "номер", ""})
  void aWrongChecksumIsNoNumber(String text) {
    assertThat(Snils.read(text)).isEmpty();
  }

  @Test
  void onlyItsEndIsShownAndItNeverPrintsItself() {
    Snils snils = Snils.read("112-233-445 95").orElseThrow();
    assertThat(snils.masked()).endsWith("95").doesNotContain("112", "233", "445");
    assertThat(snils.toString()).isEqualTo(snils.masked());
  }

  @Test
  void theSealHidesTheNumberAndTheMarkRecognisesIt() {
    SnilsVault vault = new SnilsVault(SECRET);
    MunicipalityId town = new MunicipalityId("zarechny");
    Snils snils = Snils.read("112-233-445 95").orElseThrow();
    SealedSnils once = vault.seal(snils, town);
    SealedSnils again = vault.seal(snils, town);
    assertThat(once.sealed()).isNotEqualTo(again.sealed());
    assertThat(once.matches(again)).isTrue();
    assertThat(vault.open(once)).isEqualTo(snils);
    assertThat(once.matches(vault.seal(snils, new MunicipalityId("another")))).isFalse();
    assertThat(once.toString()).doesNotContain("11223344595");
  }
}
