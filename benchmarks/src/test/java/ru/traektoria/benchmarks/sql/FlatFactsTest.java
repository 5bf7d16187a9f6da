package ru.traektoria.benchmarks.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ru.traektoria.benchmarks.town.Codes;
import ru.traektoria.benchmarks.town.Narrator;
import ru.traektoria.benchmarks.town.TellingTown;

class FlatFactsTest {

  @Test
  void everyRowIsWholeAndAClosedRouteIsClosed() {
    FlatFacts facts = new FlatFacts();
    new TellingTown(
            new Codes(Path.of("..")), new Narrator(facts::take), "m1", LocalDate.of(2026, 11, 22))
        .tell(200);
    assertThat(facts.tables().get("teacher").lines()).hasSize(200);
    assertThat(facts.tables())
        .containsKeys(
            "organisation",
            "position",
            "subject_profile",
            "primary_profile",
            "teacher_profile",
            "category",
            "assignment",
            "vacancy",
            "diagnosis",
            "route",
            "course",
            "pair",
            "pair_member",
            "participation");
    assertThat(facts.tables().get("route").lines())
        .isNotEmpty()
        .allMatch(line -> line.split("\t").length == 7 && !line.contains("infinity"));
    assertThat(facts.tables().get("assignment").lines())
        .allMatch(line -> line.split("\t").length == 12 && line.endsWith("infinity\n"));
  }
}
