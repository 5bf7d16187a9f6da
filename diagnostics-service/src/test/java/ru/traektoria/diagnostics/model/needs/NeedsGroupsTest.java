package ru.traektoria.diagnostics.model.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of a survey are shown. Sheets are written «место:предмет+предмет×сколько». */
class NeedsGroupsTest {

  @ParameterizedTest(name = "{0}: {1}/{2} → {3}")
  @CsvSource({
    "school:maths*4,                                  -,      -,    -",
    "school:maths*5,                                  -,      -,    5",
    "school:maths*5,                                  school, -,    5",
    "school:maths*9 lyceum:maths*4,                   lyceum, -,    -",
    "school:maths*9 lyceum:maths*4,                   school, -,    -",
    "school:maths*9 lyceum:maths*4 third:maths*5,     school, -,    9",
    "school:maths*9 lyceum:maths*4 third:maths*5,     third,  -,    -",
    "school:maths*6 school:art*5,                     -,      art,  5",
    "school:maths*6 school:art*4,                     -,      art,  -",
    "school:maths*6 school:art*4,                     -,      maths, -",
    "school:maths*6 school:maths+art*5,               -,      maths, 11",
    "school:maths*6 school:art*5 lyceum:art*7,        school, art,  5",
    "school:maths*6 school:art*5 lyceum:art*4 lyceum:maths*3, school, art, -",
    "school:maths*3 school:art*5 lyceum:art*7,        school, art,  -",
    "school:maths*6,                                  nowhere, -,   -"
  })
  void aPartIsShownUnlessItOrWhatIsLeftOfTheWholeIsSmall(
      String sheets, String place, String subject, String people) {
    Optional<List<NeedsSheet>> part =
        new NeedsGroups(read(sheets)).part(orNull(place), orNull(subject));
    assertThat(part.map(found -> "" + found.size()).orElse("-")).isEqualTo(people);
  }

  @Test
  void theOrderOfSheetsChangesNothingAndNoShownPartIsSmall() {
    Random chance = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      List<NeedsSheet> sheets = new ArrayList<>();
      int people = chance.nextInt(40);
      for (int i = 0; i < people; i++) {
        Set<String> taught = chance.nextBoolean() ? Set.of("maths") : Set.of("art", "maths");
        sheets.add(new NeedsSheet("p" + chance.nextInt(5), taught, Map.of()));
      }
      NeedsGroups groups = new NeedsGroups(sheets);
      Collections.shuffle(sheets, chance);
      NeedsGroups shuffled = new NeedsGroups(sheets);
      for (String place : new String[] {null, "p0", "p1", "p2", "p3", "p4"}) {
        for (String subject : new String[] {null, "maths", "art"}) {
          Optional<List<NeedsSheet>> part = groups.part(place, subject);
          assertThat(part.isPresent()).isEqualTo(shuffled.part(place, subject).isPresent());
          part.ifPresent(found -> assertThat(found).hasSizeGreaterThanOrEqualTo(5));
        }
      }
    }
  }

  private static String orNull(String text) {
    return text.equals("-") ? null : text;
  }

  private static List<NeedsSheet> read(String text) {
    List<NeedsSheet> sheets = new ArrayList<>();
    for (String each : text.split(" ")) {
      String[] parts = each.split("[:*]");
      Set<String> taught = Set.of(parts[1].split("\\+"));
      for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
        sheets.add(new NeedsSheet(parts[0], taught, Map.of()));
      }
    }
    return sheets;
  }
}
