package ru.traektoria.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Какие части скрыты: fewer than five people, and what would tell them. */
class SmallGroupsTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    // nothing to hide: every part has five or more, or nobody at all
    "'A5 B6 C7', ''",
    "'A0 B9', ''",
    "'A0', ''",
    // one small part: the total minus the others would tell it, so the next smallest goes too
    "'A4 B6 C7', 'A B'",
    "'A1 B50 C60', 'A B'",
    "'A4 B9', 'A B'",
    // two small parts hide each other if there are five of them together
    "'A2 B3 C9', 'A B'",
    "'A4 B4 C9 D9', 'A B'",
    // two that are four people together would still be a told small group: a third goes
    "'A2 B2 C9 D20', 'A B C'",
    "'A1 B1 C1 D1 E8', 'A B C D E'",
    "'A1 B1 C1 D1 E1 F8', 'A B C D E'",
    // all that there is
    "'A3', 'A'",
    "'A3 B0', 'A'",
    "'A1 B2', 'A B'",
    // of equals the first one goes
    "'A4 B8 C8', 'A B'"
  })
  void hiddenAre(String sizes, String hidden) {
    assertThat(new TreeSet<>(SmallGroups.hidden(sizes(sizes)))).isEqualTo(set(hidden));
  }

  /** Whoever knows the total and the parts shown knows of the hidden ones only their sum. */
  @Test
  void theHiddenPartsTogetherAreNeverASmallGroupUnlessAllAreHidden() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      Map<String, Long> sizes = new LinkedHashMap<>();
      for (int part = 0; part < 1 + random.nextInt(7); part++) {
        sizes.put("p" + part, (long) random.nextInt(random.nextBoolean() ? 6 : 30));
      }
      Set<String> hidden = SmallGroups.hidden(sizes);
      long shownSmall =
          sizes.entrySet().stream()
              .filter(part -> !hidden.contains(part.getKey()))
              .filter(part -> part.getValue() > 0 && part.getValue() < 5)
              .count();
      assertThat(shownSmall).as(sizes.toString()).isZero();
      long people = hidden.stream().mapToLong(sizes::get).sum();
      long counted = sizes.values().stream().filter(size -> size > 0).count();
      boolean everything = hidden.size() == counted;
      assertThat(hidden.isEmpty() || everything || hidden.size() >= 2 && people >= 5)
          .as("%s hides %s", sizes, hidden)
          .isTrue();
    }
  }

  private static Map<String, Long> sizes(String text) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    for (String part : text.split(" ")) {
      sizes.put(part.substring(0, 1), Long.parseLong(part.substring(1)));
    }
    return sizes;
  }

  private static Set<String> set(String text) {
    List<String> parts = text.isBlank() ? List.of() : Arrays.asList(text.split(" "));
    return new TreeSet<>(parts);
  }
}
