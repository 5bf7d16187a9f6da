package ru.traektoria.diagnostics.model.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRuleTest {

  @ParameterizedTest(name = "группы {0}: видны [{1}]")
  @CsvSource({
    "a=5 b=9 c=20,        a b c",
    "a=4 b=9 c=20,        c",
    "a=4 b=5,             -",
    "a=4 b=1 c=20,        c",
    "a=2 b=1 c=20 d=30,   d",
    "a=1 b=1 c=7,         -",
    "a=0 b=9,             a b",
    "a=4,                 -",
    "a=5,                 a",
    "a=3 b=8 c=6 d=40,    b d"
  })
  void aSmallGroupIsHiddenAndWhateverItCouldBeWorkedOutFrom(String groups, String shown) {
    assertThat(new TreeSet<>(GroupRule.shown(sizes(groups))))
        .isEqualTo(shown.equals("-") ? Set.of() : new TreeSet<>(Set.of(shown.split(" "))));
  }

  @Test
  void noHiddenGroupCanBeWorkedOutFromTheTotals() {
    Random chance = new Random(11);
    for (int round = 0; round < 20_000; round++) {
      Map<String, Integer> sizes = new HashMap<>();
      for (int group = 0; group < 1 + chance.nextInt(8); group++) {
        sizes.put("g" + group, chance.nextInt(12));
      }
      Set<String> shown = GroupRule.shown(sizes);
      List<Integer> hidden =
          sizes.entrySet().stream()
              .filter(each -> !shown.contains(each.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      int rest = hidden.stream().mapToInt(Integer::intValue).sum();
      assertThat(shown).allMatch(group -> sizes.get(group) == 0 || sizes.get(group) >= 5);
      boolean nothingLeftToHideWith = shown.stream().allMatch(group -> sizes.get(group) == 0);
      if (!hidden.isEmpty() && !nothingLeftToHideWith) {
        assertThat(hidden)
            .as("one alone would be total minus shown: %s", sizes)
            .hasSizeGreaterThan(1);
        assertThat(rest)
            .as("the rest is itself a small group: %s", sizes)
            .isGreaterThanOrEqualTo(5);
      }
      if (!hidden.isEmpty() && nothingLeftToHideWith && hidden.size() == 1) {
        assertThat(GroupRule.totalShown(sizes)).as("a single small group is the total").isFalse();
      }
    }
  }

  private static Map<String, Integer> sizes(String groups) {
    Map<String, Integer> sizes = new TreeMap<>();
    Arrays.stream(groups.split(" "))
        .map(each -> each.split("="))
        .forEach(each -> sizes.put(each[0], Integer.parseInt(each[1])));
    return sizes;
  }
}
