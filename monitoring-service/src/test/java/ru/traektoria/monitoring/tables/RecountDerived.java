package ru.traektoria.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import ru.traektoria.monitoring.town.Recount;

/** Derived numbers of the passport by hand from recounted parts; no base is known in the towns. */
record RecountDerived(Recount recount) {

  static final Set<String> KNOWN = Set.of("P0.2", "P0.3", "P6.6", "P6.7", "P6.8", "P7.1");

  void check(Row row, String what) {
    switch (row.indicator().code()) {
      case "P0.2", "P0.3", "P6.7" -> assertThat(row.value()).as(what).isNull();
      case "P6.6" -> turnover(row, what);
      case "P6.8" -> everybody(row, what);
      default -> system(row, what);
    }
  }

  private int size(String code) {
    return recount.of(code).numerator().size();
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
