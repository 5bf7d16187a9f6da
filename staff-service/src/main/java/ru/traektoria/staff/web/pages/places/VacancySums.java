package ru.traektoria.staff.web.pages.places;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.staff.web.views.VacancyView;

/** T2.1 of what the list shows: places, rates and hours, and those «на новый учебный год». */
final class VacancySums {

  private VacancySums() {}

  static List<Tile> tiles(List<VacancyView> shown) {
    List<VacancyView> open = shown.stream().filter(v -> v.closedOn() == null).toList();
    long next = open.stream().filter(VacancySums::nextYear).count();
    return List.of(
        Tile.value("Вакантных мест", Russian.number(open.size())),
        Tile.value("Ставок", Russian.number(sum(open, VacancyView::rate))),
        Tile.value("Учебных часов в неделю", Russian.number(sum(open, VacancyView::hours))),
        Tile.of("На новый учебный год", next, open.size()).hint("нужны с 1 сентября"));
  }

  static boolean nextYear(VacancyView v) {
    return v.neededFrom() != null
        && v.neededFrom().getMonthValue() == 9
        && v.neededFrom().getDayOfMonth() == 1;
  }

  private static BigDecimal sum(
      List<VacancyView> vacancies, Function<VacancyView, BigDecimal> number) {
    return vacancies.stream()
        .map(number)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
