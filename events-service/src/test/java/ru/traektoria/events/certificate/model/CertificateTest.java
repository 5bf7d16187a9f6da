package ru.traektoria.events.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.SCHOOL;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;
import static ru.traektoria.events.Cast.seminar;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.Enrolment;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.application.Seal;
import ru.traektoria.events.certificate.application.CertificateCodes;
import ru.traektoria.events.certificate.model.Certificate.Deed;
import ru.traektoria.events.certificate.model.Certificate.Revocation;
import ru.traektoria.platform.kernel.Decision.Accepted;

/** Who gets a certificate, when it is annulled, what a code is. */
class CertificateTest {

  private static final ActivityId ID = new ActivityId("a");

  @ParameterizedTest
  @CsvSource({
    // attendance, last certificate, all at once, one again
    "PRESENT, NONE, true, true",
    "PRESENT, VALID, false, false",
    "PRESENT, BY_ITSELF, true, true",
    "PRESENT, BY_PERSON, false, true",
    "ABSENT, NONE, false, false",
    "ABSENT, BY_ITSELF, false, false",
    "EXCUSED, NONE, false, false",
    ", NONE, false, false",
  })
  void onlyWhoWasThereGetsOneAndAnAnnulledOneComesBackByAPersonAlone(
      Attendance attendance, String last, boolean due, boolean again) {
    Enrolment enrolment = Enrolment.of(ID, ANNA, SCHOOL, Role.PARTICIPANT).marked(attendance);
    assertThat(IssuingRule.due(enrolment, last(last))).isEqualTo(due);
    assertThat(IssuingRule.dueAgain(enrolment, last(last))).isEqualTo(again);
  }

  @ParameterizedTest
  @CsvSource({
    // present, role now, stays valid
    "true, PARTICIPANT, true",
    "true, SPEAKER, false",
    "false, PARTICIPANT, false",
    "false, SPEAKER, false",
  })
  void aCorrectionAnnulsWhatIsNotTrueAnyMore(boolean present, Role role, boolean valid) {
    Certificate now = state(paper(null).corrected(present, role, TODAY));
    assertThat(now.valid()).isEqualTo(valid);
    if (!valid) {
      assertThat(now.revocation().byItself()).isTrue();
      assertThat(now.revocation().on()).isEqualTo(TODAY);
    }
  }

  @Test
  void annullingNeedsAReasonAndHappensOnce() {
    assertThat(paper(null).revoke("  ", TODAY).accepted()).isFalse();
    assertThat(paper(null).revoke(null, TODAY).accepted()).isFalse();
    assertThat(paper(null).revoke("я".repeat(501), TODAY).accepted()).isFalse();
    Certificate revoked = state(paper(null).revoke(" Ошибка в фамилии ", TODAY));
    assertThat(revoked.revocation()).isEqualTo(new Revocation(TODAY, "Ошибка в фамилии", false));
    assertThat(revoked.revoke("Ещё раз", TODAY).accepted()).isFalse();
    Certificate still = state(revoked.corrected(false, Role.PARTICIPANT, TODAY));
    assertThat(still).isEqualTo(revoked);
  }

  @Test
  void nothingIsIssuedBeforeTheActivityIsClosedNorForHistory() {
    Activity planned = state(Activity.schedule(ID, TOWN, seminar(5)));
    assertThat(IssuingRule.against(planned)).hasSize(1);
    Activity listed = state(planned.participants().include(ANNA, SCHOOL, Role.PARTICIPANT));
    Activity marked = state(listed.participants().mark(Map.of(ANNA, Attendance.PRESENT)));
    Activity held = state(marked.hold(seminar(5).when().on(), seminar(5).when().on()));
    assertThat(IssuingRule.against(held)).isEmpty();
    Activity past = state(Activity.fromHistory(ID, TOWN, seminar(5), held.enrolments().value()));
    assertThat(IssuingRule.against(past)).hasSize(1);
  }

  @Test
  void codesAreTheSameEachTimeDifferentForEverybodyAndOthersForAnotherSecret() {
    CertificateCodes codes = new CertificateCodes(new Seal(bytes("one secret")));
    CertificateCodes others = new CertificateCodes(new Seal(bytes("another secret")));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      for (int edition : List.of(1, 2)) {
        CertificateCode code = codes.of("participation-" + i, edition);
        assertThat(code.value()).hasSize(16).matches("[" + CertificateCode.SIGNS + "]+");
        assertThat(codes.of("participation-" + i, edition)).isEqualTo(code);
        assertThat(others.of("participation-" + i, edition)).isNotEqualTo(code);
        assertThat(seen.add(code.value())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7k2m-9qxa-40bd-c1te, 7K2M9QXA40BDC1TE",
    "' 7K2M 9QXA 4OBD CITE ', 7K2M9QXA40BDC1TE",
    "7K2M9QXA40BDClTE, 7K2M9QXA40BDC1TE",
  })
  void aCodeIsReadAsPeopleTypeIt(String typed, String code) {
    assertThat(CertificateCode.typed(typed).value()).isEqualTo(code);
    assertThat(CertificateCode.typed(typed).printed()).isEqualTo("7K2M-9QXA-40BD-C1TE");
  }

  private static Optional<Certificate> last(String which) {
    return switch (which) {
      case "NONE" -> Optional.empty();
      case "VALID" -> Optional.of(paper(null));
      case "BY_ITSELF" -> Optional.of(paper(new Revocation(TODAY, "Исправлена явка", true)));
      default -> Optional.of(paper(new Revocation(TODAY, "Выдан по ошибке", false)));
    };
  }

  private static Certificate paper(Revocation revocation) {
    Deed deed = new Deed("a", "p", "Чтение", null, TODAY, TODAY, null, "");
    return new Certificate(
        new CertificateCode("7K2M9QXA40BDC1TE"),
        "2026/27-00001",
        ANNA,
        Role.PARTICIPANT,
        TOWN,
        deed,
        TODAY,
        revocation);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static <S> S state(Object decision) {
    return ((Accepted<S, ?>) decision).state();
  }
}
