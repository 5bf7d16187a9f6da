package ru.traektoria.monitoring.closing.application.oo1;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.closing.application.oo1.Oo1Rows.Row;
import ru.traektoria.monitoring.manual.application.BuiltInForms;
import ru.traektoria.monitoring.manual.model.Content;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.FormKind;

/** Штат и обучающиеся of two schools and a kindergarten that nobody asks. */
class CardRowsTest {

  private static final Set<String> SCHOOLS = Set.of("first", "second");

  private static Content card(Map<String, String> values) {
    return new Content(values, List.of(), Map.of(), Map.of());
  }

  private static Row row(String field, Map<String, Content> cards) {
    return CardRows.rows(SCHOOLS, cards).stream()
        .filter(row -> row.code().equals("card-" + field))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutCardsNothingIsKnownAndThatIsNotZero() {
    assertThat(CardRows.rows(SCHOOLS, Map.of()))
        .hasSize(7)
        .allMatch(row -> row.ours() == null)
        .allMatch(row -> row.told().equals("сведения 0\u00a0из\u00a02 школ"));
    assertThat(CardRows.rows(Set.of(), Map.of())).allMatch(row -> row.ours() == null);
  }

  @Test
  void aSumIsOursWhenEverySchoolHasSaidItsPart() {
    Content first = card(Map.of("rates", "12,75", "pupils", "1 204"));
    Row one = row("rates", Map.of("first", first, "garden", card(Map.of("rates", "9"))));
    assertThat(one.ours()).as("the second school has not said").isNull();
    assertThat(one.told()).contains("1\u00a0из").contains("пока 12,75");
    Map<String, Content> both =
        Map.of("first", first, "second", card(Map.of("rates", "7,25", "pupils", "0")));
    assertThat(row("rates", both).ours()).isEqualByComparingTo("20");
    assertThat(row("rates", both).whole()).isFalse();
    assertThat(row("pupils", both).ours()).as("a zero is said").isEqualTo(new BigDecimal("1204"));
    assertThat(row("pupils", both).whole()).isTrue();
    assertThat(row("basic", both).ours()).isNull();
  }

  @Test
  void theBuiltInCardAsksForEveryNumberOfTheSheet() {
    List<String> asked =
        new BuiltInForms()
            .find(FormKind.INFORMATION_CARD).orElseThrow().fields().stream()
                .map(FormField::code)
                .toList();
    assertThat(asked)
        .containsAll(Stream.of(CardRows.Told.values()).map(CardRows.Told::field).toList());
  }
}
