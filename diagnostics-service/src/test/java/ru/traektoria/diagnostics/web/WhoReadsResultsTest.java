package ru.traektoria.diagnostics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;

/** Кто видит уровни: the consent decides for each recipient by itself. */
class WhoReadsResultsTest {

  @ParameterizedTest(name = "согласие [{0}]: педагог {1}, методист {2}, завуч {3}, прочие нет")
  @CsvSource({
    "-,                      yes, no,  no",
    "SCHOOL,                 yes, no,  yes",
    "METHODIST,              yes, yes, no",
    "CNPPM,                  yes, no,  no",
    "SCHOOL+METHODIST,       yes, yes, yes",
    "SCHOOL+CNPPM,           yes, no,  yes",
    "METHODIST+CNPPM,        yes, yes, no",
    "SCHOOL+METHODIST+CNPPM, yes, yes, yes"
  })
  void eachRecipientIsNamedByItself(
      String recipients, String teacher, String methodist, String lead) {
    Set<Recipient> named =
        recipients.equals("-")
            ? Set.of()
            : Arrays.stream(recipients.split("\\+"))
                .map(Recipient::valueOf)
                .collect(Collectors.toSet());
    assertThat(reads(Role.TEACHER, "anna", named)).isEqualTo(teacher.equals("yes"));
    assertThat(reads(Role.METHODIST, null, named)).isEqualTo(methodist.equals("yes"));
    assertThat(reads(Role.SCHOOL_LEAD, null, named)).isEqualTo(lead.equals("yes"));
    for (Role other : Set.of(Role.OFFICIAL, Role.REGION, Role.ADMIN, Role.GMO_HEAD, Role.EXPERT)) {
      assertThat(reads(other, null, named)).as(other.name()).isFalse();
    }
    assertThat(reads(Role.TEACHER, "boris", named)).as("another teacher").isFalse();
  }

  private static boolean reads(Role role, String self, Set<Recipient> named) {
    Viewer viewer =
        new Viewer(
            "s",
            "n",
            Set.of(role),
            Optional.of("r1"),
            Optional.of("m"),
            Optional.of("o"),
            Optional.ofNullable(self));
    return new VisibleTeachers(null, null).mayRead(viewer, "anna", named);
  }
}
