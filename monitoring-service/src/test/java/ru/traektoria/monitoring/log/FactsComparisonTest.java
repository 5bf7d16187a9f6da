package ru.traektoria.monitoring.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.fold.Fold;
import ru.traektoria.monitoring.town.Folded;
import ru.traektoria.monitoring.town.Inventing;
import ru.traektoria.monitoring.town.Told;
import ru.traektoria.monitoring.town.Told.Event;

/** Две свёртки одного журнала: те же факты или чем они отличаются. */
class FactsComparisonTest {

  private final Told told = Told.of(Inventing.town(5, 40));
  private final Fold live = Folded.of(told.inOrder());

  private List<TableDifference> with(Fold rebuilt) {
    return FactsComparison.between(live.facts(), rebuilt.facts());
  }

  @Test
  void theOrderInWhichEventsCameIsNoDifference() {
    assertThat(with(Folded.of(told.interleaved(new Random(3))))).isEmpty();
  }

  @Test
  void factsThatAreMissingAreCountedInTheirTableAndShown() {
    List<Event> without =
        told.inOrder().stream().filter(e -> !e.type().contains("VacancyChanged")).toList();
    List<TableDifference> found = with(Folded.of(without));
    assertThat(found).hasSize(1);
    TableDifference vacancies = found.get(0);
    assertThat(vacancies.after()).isZero();
    assertThat(vacancies.onlyBefore()).isEqualTo(vacancies.before()).isPositive();
    assertThat(vacancies.onlyAfter()).isZero();
    assertThat(vacancies.examples()).hasSizeBetween(1, 3).allMatch(e -> e.startsWith("было: {id="));
  }

  @Test
  void aFactThatOnlyTheNewFoldHasIsCountedOnItsSide() {
    List<Event> fewer = new ArrayList<>(told.inOrder());
    List<Event> events = told.inOrder();
    fewer.removeIf(e -> e.type().contains("CourseCompleted"));
    List<TableDifference> found =
        FactsComparison.between(Folded.of(fewer).facts(), Folded.of(events).facts());
    assertThat(found).isNotEmpty().allMatch(d -> d.onlyBefore() == 0 && d.onlyAfter() > 0);
    assertThat(found.get(0).rows()).isEqualTo(found.get(0).after() - found.get(0).before());
  }

  @Test
  void aFactThatChangedStandsOnBothSides() {
    Fold rebuilt = Folded.of(told.inOrder());
    var vacancies = rebuilt.facts().places.vacancies;
    int row = 0;
    while (!vacancies.present(row)) {
      row++;
    }
    vacancies.closedOn.set(row, 12345);
    assertThat(with(rebuilt))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.before()).isEqualTo(d.after());
              assertThat(d.onlyBefore()).isEqualTo(1);
              assertThat(d.onlyAfter()).isEqualTo(1);
              assertThat(d.examples()).hasSize(2);
            });
  }
}
