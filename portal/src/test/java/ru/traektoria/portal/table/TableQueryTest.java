package ru.traektoria.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;

class TableQueryTest {
  private enum State {
    OPEN,
    CLOSED
  }

  @ParameterizedTest
  @CsvSource({
    "page=0, 1, 50",
    "page=-3, 1, 50",
    "page=abc, 1, 50",
    "page=7, 7, 50",
    "size=20, 1, 20",
    "size=100000, 1, 50",
    "size=x, 1, 50",
    "page=99999999999, 1, 50"
  })
  void nonsenseFallsBackToTheUsual(String parameters, int page, int size) {
    TableQuery query = query(parameters);
    assertThat(query.page()).isEqualTo(page);
    assertThat(query.size()).isEqualTo(size);
  }

  @Test
  void whatIsNotItsOwnIsAFilterAndBlanksAreNone() {
    TableQuery query = query("q= Ёлкина &place=1&place=2&state=&sort=name&dir=desc&format=exe");
    assertThat(query.filter("q")).contains("Ёлкина");
    assertThat(query.filters("place")).containsExactly("1", "2");
    assertThat(query.filters().keySet()).containsExactly("q", "place");
    assertThat(query.descending()).isTrue();
    assertThat(query.export()).isFalse();
  }

  @Test
  void typedFiltersIgnoreNonsense() {
    TableQuery query = query("from=2026-09-12&to=soon&state=OPEN&other=WRONG");
    assertThat(query.date("from")).contains(LocalDate.of(2026, 9, 12));
    assertThat(query.date("to")).isEmpty();
    assertThat(query.oneOf("state", State.class)).contains(State.OPEN);
    assertThat(query.oneOf("other", State.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', /list", "page=2, /list?page=2", "sort=name&dir=desc, /list?sort=name&dir=desc",
    "q=a%26b%3Dc, /list?q=a%26b%3Dc", "q=%7Bx%7D, /list?q=%7Bx%7D", "size=20&page=1, /list?size=20",
    "q=1%2B1, /list?q=1%2B1"
  })
  void theAddressSurvivesThereAndBack(String parameters, String url) {
    assertThat(query(parameters).url("/list")).isEqualTo(url);
  }

  @Test
  void aNewOrderOrFilterStartsAtTheFirstPage() {
    TableQuery query = query("q=x&page=5&sort=name");
    assertThat(query.sortedBy("date", true).url("/l")).isEqualTo("/l?q=x&sort=date&dir=desc");
    assertThat(query.without("q").url("/l")).isEqualTo("/l?sort=name");
    assertThat(query.format("csv").url("/l")).isEqualTo("/l?q=x&sort=name&format=csv");
    assertThat(query.page(6).url("/l")).isEqualTo("/l?q=x&sort=name&page=6");
  }

  static TableQuery query(String parameters) {
    Map<String, String[]> map = new LinkedHashMap<>();
    UriComponentsBuilder.fromUriString("/?" + parameters)
        .build()
        .getQueryParams()
        .forEach((name, values) -> map.put(name, decoded(values)));
    return TableQuery.of(map);
  }

  private static String[] decoded(List<String> values) {
    return values.stream()
        .map(
            v ->
                v == null
                    ? ""
                    : java.net.URLDecoder.decode(v, java.nio.charset.StandardCharsets.UTF_8))
        .toArray(String[]::new);
  }
}
