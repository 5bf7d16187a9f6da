package ru.traektoria.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.monitoring.town.Recount;

/**
 * Derived numbers of the passport by hand from recounted parts; no base is known in the towns, no
 * target is set.
 */
record RecountDerived(Recount recount) {

  static final Set<String> KNOWN =
      Set.of(
          "P0.2", "P0.3", "P6.6", "P6.7", "P6.8", "P7.1", "PU.11", "E.1b", "E.6", "E.6a", "E.7",
          "E.17", "E.17t", "E.18", "E.19");

  void check(Row row, String what) {
    switch (row.indicator().code()) {
      case "P0.2", "P0.3", "P6.7" -> assertThat(row.value()).as(what).isNull();
      case "P6.6" -> turnover(row, what);
      case "P6.8" -> everybody(row, what);
      case "PU.11" -> growth(row, "PU.11n", what);
      case "E.1b" -> growth(row, "E.1bn", what);
      case "E.6" -> yes(row, what, "E.6s");
      case "E.6a" -> yes(row, what, "E.6ao", "E.6ah");
      case "E.7" -> yes(row, what, "E.7s", "E.7m");
      case "E.17" -> unmet(row, what, size("E.17p"));
      case "E.17t" -> unmet(row, what, 0);
      case "E.18" -> yes(row, what, "E.18n");
      case "E.19" -> yes(row, what, "E.19d", "E.19g");
      default -> system(row, what);
    }
  }

  private int size(String code) {
    return recount.of(code).numerator().size();
  }

  private void growth(Row row, String part, String what) {
    Recount before =
        new Recount(
            recount.town(),
            recount.year().previous(),
            recount.day().minusYears(1),
            recount.municipality(),
            recount.school(),
            recount.subject());
    int grown = size(part) - before.of(part).numerator().size();
    assertThat(row.value().intValue()).as(what).isEqualTo(grown);
  }

  private void yes(Row row, String what, String... parts) {
    boolean all = Stream.of(parts).allMatch(part -> size(part) > 0);
    assertThat(row.value().intValue()).as(what).isEqualTo(all ? 1 : 0);
  }

  private void unmet(Row row, String what, int items) {
    boolean whole = recount.school() == null && recount.subject() == null;
    if (whole && recount.municipality() != null) {
      assertThat(row.value().intValue()).as(what).isEqualTo(items);
    } else {
      assertThat(row.value()).as(what).isNull();
    }
  }

  private void turnover(Row row, String what) {
    int people = size("P6.6s") + size("P6.6e");
    if (people == 0) {
      assertThat(row.value()).as(what).isNull();
    } else {
      double share = 100.0 * size("P6.6l") / (people / 2.0);
      assertThat(row.value().doubleValue()).as(what).isBetween(share - 0.0001, share + 0.0001);
    }
  }

  private void everybody(Row row, String what) {
    Recount.Answer diagnosed = recount.of("P2.1");
    Recount.Answer routes = recount.of("P2.2");
    boolean all =
        diagnosed.numerator().equals(diagnosed.denominator())
            && routes.numerator().equals(routes.denominator());
    boolean known = !diagnosed.denominator().isEmpty() && !routes.denominator().isEmpty();
    boolean fails =
        !diagnosed.numerator().equals(diagnosed.denominator())
            || !routes.numerator().equals(routes.denominator());
    if (!known && !fails) {
      assertThat(row.value()).as(what).isNull();
    } else {
      assertThat(row.value().intValue()).as(what).isEqualTo(all ? 1 : 0);
    }
  }

  private void system(Row row, String what) {
    if (recount.school() != null) {
      return;
    }
    boolean all = true;
    for (String part : new String[] {"a", "b", "c", "d", "e", "f"}) {
      all &= size("P7.1" + part) > 0;
    }
    assertThat(row.value().intValue()).as(what).isEqualTo(all ? 1 : 0);
  }
}
