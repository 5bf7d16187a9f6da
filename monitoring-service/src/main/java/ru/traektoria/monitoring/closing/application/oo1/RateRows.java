package ru.traektoria.monitoring.closing.application.oo1;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.closing.application.oo1.Oo1Rows.Row;
import ru.traektoria.monitoring.facts.PlaceFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Workforce;
import ru.traektoria.monitoring.reading.staff.Places;

/**
 * Ставки школ: those that are held, by part-timers too, and those that are vacant. The staffing
 * schedule itself (штатное расписание) is told by cards alone ({@link CardRows}).
 */
final class RateRows {

  private static final String GROUP = "Ставки школ (вместе с совместителями)";

  private final Schools schools;
  private final StaffFacts.Assignments assignments;
  private final List<Row> rows = new ArrayList<>();

  RateRows(Schools schools) {
    this.schools = schools;
    this.assignments = schools.facts().staff.assignments;
  }

  List<Row> rows() {
    held("rates-heads", "Занято: директора", Set.of(Word.HEAD.code()));
    held("rates-deputies", "Занято: заместители директора", Set.of(Word.DEPUTY.code()));
    held(
        "rates-pedagogues",
        "Занято: педагогические работники",
        Set.of(Word.PEDAGOGUE.code(), Word.TEACHER.code()));
    held("rates-teachers", "Из них учителя", Set.of(Word.TEACHER.code()));
    rows.add(Row.rates("rates-vacant", GROUP, "Вакантно, T2.1", vacant()));
    rows.add(Row.of("rates-unknown", GROUP, "Назначений, где ставка у нас не указана", unknown()));
    return rows;
  }

  private void held(String code, String title, Set<Integer> kinds) {
    long[] sum = {0};
    each((row, kind) -> sum[0] += kinds.contains(kind) ? assignments.rate.get(row) : 0);
    rows.add(Row.rates(code, GROUP, title, sum[0]));
  }

  private long unknown() {
    long[] count = {0};
    each((row, kind) -> count[0] += assignments.rate.get(row) == 0 ? 1 : 0);
    return count[0];
  }

  /** Assignments of schools in force on the day. */
  private void each(Workforce.Post post) {
    schools
        .reading()
        .workforce()
        .each(
            (row, kind) -> {
              if (schools.has(assignments.organisation.get(row))) {
                post.take(row, kind);
              }
            });
  }

  private long vacant() {
    PlaceFacts.Vacancies table = schools.facts().places.vacancies;
    Bits open = Places.open(schools.reading()).and(Places.vacancies(schools.reading()));
    long[] sum = {0};
    open.forEach(
        row -> {
          if (schools.has(table.organisation.get(row))) {
            sum[0] += table.rate.get(row);
          }
        });
    return sum[0];
  }
}
