package ru.traektoria.monitoring.web.pages.indicator;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Grouping;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.tables.PartKey;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;

/** Разрезы и их части словами: from the catalogue, the directories of staff, and the names. */
@Component
class BreakdownWords {

  private final Tables tables;
  private final Choices choices;
  private final StaffDirectory directory;

  BreakdownWords(Tables tables, Choices choices, StaffDirectory directory) {
    this.directory = directory;
    this.tables = tables;
    this.choices = choices;
  }

  /** «По возрасту». */
  String tab(Indicator indicator, Breakdown by) {
    return switch (by) {
      case ORGANISATION -> "По организациям";
      case SUBJECT -> "По предметам";
      case GRADE -> "По классам";
      case POSITION -> "По должностям";
      case SECTION -> "По разделам плана";
      case RESPONSIBLE -> "По ответственным";
      default -> grouping(indicator, by).name();
    };
  }

  /** «Возраст». */
  String column(Indicator indicator, Breakdown by) {
    return switch (by) {
      case ORGANISATION -> "Организация";
      case SUBJECT -> "Предмет";
      case GRADE -> "Класс";
      case POSITION -> "Должность";
      case SECTION -> "Раздел плана";
      case RESPONSIBLE -> "Ответственный";
      default -> grouping(indicator, by).column();
    };
  }

  /** «Найти организацию»; {@code null} where there are too few parts to search. */
  String search(Breakdown by) {
    return switch (by) {
      case ORGANISATION -> "Найти организацию";
      case SUBJECT -> "Найти предмет";
      case POSITION -> "Найти должность";
      case SECTION -> "Найти раздел";
      case RESPONSIBLE -> "Найти ответственного";
      default -> null;
    };
  }

  /** What a reader has to know about the parts; {@code null}: nothing. */
  String note(Indicator indicator, Breakdown by) {
    if (by == null || by == Breakdown.ORGANISATION) {
      return null;
    }
    return switch (by) {
      case GRADE -> "Ученик считается по каждому предмету своего класса.";
      case SUBJECT ->
          ofResults(indicator)
              ? "Ученик считается по каждому предмету, по которому у него есть результат."
              : "Один человек может вести несколько предметов, поэтому сумма по предметам бывает больше"
                  + " итога.";
      case POSITION ->
          "Один человек может занимать несколько должностей, поэтому сумма бывает больше итога.";
      case SECTION ->
          "Разделы с одинаковым заголовком в планах разных организаций стоят одной строкой.";
      case RESPONSIBLE ->
          "За один пункт могут отвечать несколько человек, поэтому сумма бывает больше итога.";
      default -> grouping(indicator, by).note();
    };
  }

  /** A derived number is of results if what it is made of is. */
  private boolean ofResults(Indicator indicator) {
    return indicator.derived()
        ? indicator.derivation().parts().stream()
            .flatMap(code -> tables.catalogue().versions(code).stream())
            .anyMatch(this::ofResults)
        : indicator.ofResults();
  }

  private Grouping grouping(Indicator indicator, Breakdown by) {
    return tables.catalogue().grouping(indicator, by).orElseThrow();
  }

  /** The name of a part. */
  String part(Indicator indicator, Breakdown by, String key) {
    return switch (by) {
      case ORGANISATION -> choices.organisation(key);
      case SUBJECT -> choices.subject(key);
      default -> part(new PartKey(by, key));
    };
  }

  /** The name of a part that an address names; its key where nobody knows it. */
  String part(PartKey part) {
    Catalogue catalogue = tables.catalogue();
    String key = part.key();
    if (part.by() == Breakdown.POSITION) {
      return position(key);
    }
    if (part.by() == Breakdown.GRADE) {
      return key.equals("none") ? "Класс не указан" : key + " класс";
    }
    if (part.by() == Breakdown.SECTION) {
      return key;
    }
    if (part.by() == Breakdown.RESPONSIBLE) {
      return key.equals(PartKey.NOBODY)
          ? "Ответственный не из кадров или не назван"
          : directory.shortName(key);
    }
    if (part.by() != Breakdown.DETAIL) {
      return catalogue
          .grouping(part.by())
          .flatMap(grouping -> grouping.part(key))
          .map(Grouping.Part::name)
          .orElse(key);
    }
    int dot = key.lastIndexOf('.');
    return catalogue.versions(key.substring(0, Math.max(0, dot))).stream()
        .filter(indicator -> indicator.details() != null)
        .flatMap(indicator -> indicator.details().part(key.substring(dot + 1)).stream())
        .map(Grouping.Part::name)
        .reduce((earlier, later) -> later)
        .orElse(key);
  }

  private String position(String code) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          DirectoryFacts.Positions table = facts.directories.positions;
          int row = facts.names.positions.find(code);
          int title = table.present(row) ? table.title.get(row) : -1;
          return title < 0 ? code : Russian.capital(facts.names.titles.text(title));
        });
  }
}
