package ru.traektoria.monitoring.closing.application.oo1;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.closing.application.oo1.Oo1Rows.Row;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.staff.Age;

/**
 * Стаж педагогических работников, общий и педагогический, in the form's bands: full years on the
 * day of the form since the day on which work began; a long break does not shorten it (AMB-12).
 */
final class ExperienceRows {

  private static final int[] BANDS = {0, 3, 5, 10, 15, 20, 151};

  private final Schools schools;
  private final List<Row> rows = new ArrayList<>();

  ExperienceRows(Schools schools) {
    this.schools = schools;
  }

  List<Row> rows() {
    Reading reading = schools.reading();
    bands(
        "work",
        "Общий стаж педагогических работников, полных лет",
        Age.working(reading, reading.asOf()));
    bands(
        "teaching",
        "Педагогический стаж педагогических работников, полных лет",
        Age.experience(reading, reading.asOf()));
    return rows;
  }

  private void bands(String code, String group, int[] years) {
    for (int i = 0; i + 1 < BANDS.length; i++) {
      int from = BANDS[i];
      int below = BANDS[i + 1];
      rows.add(
          Row.of(
              code + "-" + from,
              group,
              title(from, below),
              schools.who(t -> years[t] >= from && years[t] < below).count()));
    }
    rows.add(
        Row.of(
            code + "-unknown",
            group,
            "Начало стажа у нас не указано",
            schools.who(t -> years[t] < 0).count()));
  }

  private static String title(int from, int below) {
    if (from == 0) {
      return "До " + below;
    }
    return below > 150 ? from + " и более" : "От " + from + " до " + below;
  }
}
