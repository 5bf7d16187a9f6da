package ru.traektoria.local.demo.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Town;

/** Организации with their dated statuses as staff-service imports them. */
public final class PlaceFiles {

  private static final List<String> SITE_THEMES =
      List.of(
          "Функциональная грамотность",
          "Инклюзивное образование",
          "Цифровая образовательная среда",
          "Наставничество и молодые педагоги",
          "Функциональная грамотность");

  private static final int SITE_EVERY = 11;
  private static final int DIGITAL_EVERY = 3;

  private final Town town;

  public PlaceFiles(Town town) {
    this.town = town;
  }

  public Table organisations() {
    List<String> header =
        List.of(
            "Краткое название",
            "Полное название",
            "Вид",
            "Малокомплектная",
            "Открыта",
            "ШНОР с",
            "Стажировочная площадка с",
            "Тема стажировочной площадки",
            "ЦОС внедрена с",
            "Методический центр с");
    List<List<String>> rows = new ArrayList<>();
    for (Organisation one : town.organisations()) {
      String theme = theme(rows.size());
      rows.add(
          Table.row(
              one.shortName(),
              one.name(),
              one.kind().word(),
              one.small() ? "да" : "нет",
              one.openedOn(),
              one.lowResults() ? town.yearBegan().minusYears(1) : null,
              theme == null ? null : town.yearBegan().minusYears(1),
              theme,
              digital(rows.size()),
              one == centre() ? town.yearBegan().minusYears(2) : null));
    }
    return new Table("organisations.csv", header, rows);
  }

  /** ММЦ works at the first centre of additional education. */
  private Organisation centre() {
    return town.organisations().stream()
        .filter(one -> one.kind() == Organisation.Kind.ADDITIONAL)
        .findFirst()
        .orElse(null);
  }

  /** Every eleventh organisation is an internship site, as long as there are themes. */
  private static String theme(int place) {
    int site = place / SITE_EVERY;
    return place % SITE_EVERY == 1 && site < SITE_THEMES.size() ? SITE_THEMES.get(site) : null;
  }

  /** Внедрена ЦОС: in every third organisation, in one after the other of the last years. */
  private LocalDate digital(int place) {
    return place % DIGITAL_EVERY == 0
        ? town.yearBegan().minusYears(1 + place / DIGITAL_EVERY % 3).plusMonths(3)
        : null;
  }
}
