package ru.traektoria.monitoring.web.pages.counted;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.CountedPart;
import ru.traektoria.platform.events.directory.StaffDirectory;

/**
 * What stands behind a number that counts neither people nor organisations: its kind and day, where
 * it belongs, and the page of events-service that tells the rest. Titles are not kept as facts.
 */
@Component
class CountedThings {

  /** One row of the list. */
  record Thing(String name, String place, String href) {}

  private final Tables tables;
  private final StaffDirectory directory;
  private final GatheringThings gatherings;
  private final PaperThings papers;

  CountedThings(
      Tables tables, StaffDirectory directory, GatheringThings gatherings, PaperThings papers) {
    this.tables = tables;
    this.directory = directory;
    this.gatherings = gatherings;
    this.papers = papers;
  }

  /** The heading of the list. */
  static String title(Population of, CountedPart part) {
    boolean people = named(of);
    return switch (part) {
      case NUMERATOR -> people ? "Кто посчитан в числителе" : "Что посчитано в числителе";
      case DENOMINATOR -> people ? "От кого считается доля" : "Из чего считается доля";
      case REST -> people ? "Кто не посчитан" : "Что не посчитано";
    };
  }

  /** Whether its rows are people or organisations, which have names. */
  static boolean named(Population of) {
    return switch (of) {
      case PEOPLE, PEOPLE_OF_YEAR, ORGANISATIONS, PAIRS -> true;
      default -> false;
    };
  }

  /** The heading of the column. */
  static String label(Population of) {
    return switch (of) {
      case ACTIVITIES -> "Мероприятие";
      case PARTICIPATIONS -> "Участие";
      case ASSOCIATIONS -> "Объединение";
      case ASSOCIATION_QUARTERS -> "Объединение и четверть";
      case MEETINGS -> "Протокол";
      case PLAN_ITEMS, PLANNED_RESULTS -> "Пункт плана";
      case MATERIALS -> "Материал";
      case EXPERTISES -> "Заключение";
      case PRACTICES -> "Практика";
      case DOCUMENTS -> "Документ";
      case DIRECTIONS -> "Направление";
      case BULLETINS -> "Бюллетень";
      case CONSULTATIONS -> "Консультация";
      case LABORATORIES -> "Лаборатория";
      default -> "Строка";
    };
  }

  /** The thing with the id that the population gave it. */
  Thing of(Population of, String id) {
    Facts facts = tables.facts();
    int cut = id.lastIndexOf('#');
    String key = cut < 0 ? id : id.substring(0, cut);
    String part = cut < 0 ? "" : id.substring(cut + 1);
    return facts.read(
        () ->
            switch (of) {
              case ACTIVITIES -> gatherings.activity(facts, id);
              case PARTICIPATIONS -> gatherings.participation(facts, id);
              case ASSOCIATIONS -> gatherings.association(facts, id, "");
              case ASSOCIATION_QUARTERS ->
                  gatherings.association(facts, key, ", " + part + "-я четверть");
              case MEETINGS -> gatherings.meeting(facts, id);
              case PLAN_ITEMS -> gatherings.item(facts, id, "");
              case PLANNED_RESULTS -> gatherings.item(facts, key, part);
              case MATERIALS -> papers.material(facts, id);
              case EXPERTISES -> papers.expertise(facts, id);
              case PRACTICES -> papers.practice(facts, id);
              case DOCUMENTS -> papers.document(facts, id);
              case DIRECTIONS -> new Thing(KindWords.direction(part), place(key), null);
              case CONSULTATIONS -> papers.consultation(facts, id);
              case BULLETINS -> papers.bulletin(facts, id);
              case LABORATORIES -> papers.laboratory(facts, id);
              default -> new Thing(id, null, null);
            });
  }

  private String place(String municipality) {
    return directory.find(municipality).isPresent() ? directory.name(municipality) : null;
  }
}
