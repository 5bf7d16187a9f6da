package ru.traektoria.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The check of the lists tells a full hall from a wrong one. */
class SignUpListsTest {

  @Test
  void thirtySeatedAndTheOthersWaitingIsRight() {
    SignUpLists lists =
        lists(Stream.concat(people(0, 30, "CONFIRMED"), people(30, 400, "WAITING")));
    assertThat(lists.wrong()).isZero();
    assertThat(SignUpLists.figure(List.of(lists)).verdict()).isEqualTo("да");
  }

  @Test
  void theThirtyFirstALostOneAndOneTwiceAreSeen() {
    assertThat(lists(Stream.concat(people(0, 31, "CONFIRMED"), people(31, 400, "WAITING"))).wrong())
        .isEqualTo(1);
    assertThat(lists(Stream.concat(people(0, 30, "CONFIRMED"), people(30, 399, "WAITING"))).wrong())
        .isEqualTo(1);
    SignUpLists twice =
        lists(Stream.concat(people(0, 30, "CONFIRMED"), people(29, 399, "WAITING")));
    assertThat(twice.wrong()).isEqualTo(1);
    assertThat(SignUpLists.figure(List.of(twice)).verdict()).isEqualTo("НЕТ");
    assertThat(SignUpLists.figure(List.of()).verdict()).isEqualTo("НЕТ");
  }

  private static Stream<String> people(int from, int to, String seat) {
    return IntStream.range(from, to)
        .mapToObj(n -> "{\"teacher\":\"t%d\",\"seat\":\"%s\"}".formatted(n, seat));
  }

  private static SignUpLists lists(Stream<String> people) {
    String card = "{\"people\":[" + people.collect(Collectors.joining(",")) + "]}";
    return SignUpLists.of(JsonMapper.builder().build().readTree(card), 400);
  }
}
