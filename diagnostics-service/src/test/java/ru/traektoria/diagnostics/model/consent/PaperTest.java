package ru.traektoria.diagnostics.model.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

class PaperTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
  private static final byte[] PDF = "%PDF-1.7 скан".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "255044462D312E37,   PDF",
    "FFD8FFE000104A46,   JPEG",
    "89504E470D0A1A0A00, PNG",
    "4D5A90000300,       -",
    "504B0304,           -",
    "2550,               -",
    "3C68746D6C3E,       -"
  })
  void aScanIsToldByItsFirstBytes(String bytes, String kind) {
    assertThat(ScanKind.of(HexFormat.of().parseHex(bytes)).map(Enum::name).orElse("-"))
        .isEqualTo(kind);
  }

  @ParameterizedTest(name = "подписан {0}, скан {1}: {2}")
  @CsvSource({
    "2026-10-14, pdf,  ok",
    "2023-10-14, pdf,  ok",
    "2023-10-13, pdf,  paper.old",
    "2026-10-15, pdf,  paper.date",
    ",           pdf,  paper.date",
    "2026-10-14, none, paper.scan",
    "2026-10-14, exe,  paper.kind"
  })
  void aSheetIsSignedDatedAndScanned(LocalDate signedOn, String scan, String expected) {
    byte[] content =
        switch (scan) {
          case "pdf" -> PDF;
          case "none" -> new byte[0];
          default -> new byte[] {0x4D, 0x5A};
        };
    assertThat(
            PaperRule.reasons(signedOn, content, TODAY).stream()
                .map(Reason::code)
                .findFirst()
                .orElse("ok"))
        .isEqualTo(expected);
  }

  @Test
  void aNewWordingIsTheNextVersionAndTheOldOneStays() {
    ConsentWording wording = new ConsentWording("m", List.of(text(1, "Первый текст")));
    ConsentWording next = state(wording.publish(text(0, "Второй текст")));
    assertThat(next.current().version()).isEqualTo(2);
    assertThat(next.version(1)).contains(text(1, "Первый текст"));
    assertThat(state(next.publish(text(0, "Второй текст")))).as("the same again").isEqualTo(next);
  }

  @Test
  void aWordingWithoutTextOrRecipientsIsRefused() {
    ConsentWording wording = new ConsentWording("m", List.of(text(1, "Первый текст")));
    ConsentText empty = new ConsentText(0, " ", List.of(), "", Set.of());
    assertThat(((Decision.Refused<?, ?>) wording.publish(empty)).reasons())
        .extracting(Reason::field)
        .containsExactly("title", "paragraphs", "withdrawal", "offered");
  }

  private static ConsentText text(int version, String words) {
    return new ConsentText(
        version, "Согласие", List.of(words), "Отозвать можно", Set.of(Recipient.METHODIST));
  }

  private static ConsentWording state(Decision<ConsentWording, Void> decision) {
    return ((Decision.Accepted<ConsentWording, Void>) decision).state();
  }
}
