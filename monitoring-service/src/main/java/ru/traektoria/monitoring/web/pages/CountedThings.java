package ru.traektoria.monitoring.web.pages;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.KeyedTable;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.CountedPart;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;

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

  CountedThings(Tables tables, StaffDirectory directory) {
    this.tables = tables;
    this.directory = directory;
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
              case ACTIVITIES -> activity(facts, id);
              case PARTICIPATIONS -> participation(facts, id);
              case ASSOCIATIONS -> association(facts, id, "");
              case ASSOCIATION_QUARTERS -> association(facts, key, ", " + part + "-я четверть");
              case MEETINGS -> meeting(facts, id);
              case PLAN_ITEMS -> item(facts, id, "");
              case PLANNED_RESULTS -> item(facts, key, part);
              case MATERIALS -> material(facts, id);
              case EXPERTISES -> expertise(facts, id);
              case PRACTICES -> practice(facts, id);
              case DOCUMENTS -> document(facts, id);
              case DIRECTIONS -> new Thing(KindWords.direction(part), place(key), null);
              default -> other(facts, of, id);
            });
  }

  private Thing activity(Facts facts, String id) {
    var table = facts.activities.activities;
    int row = table.keys().find(id);
    String name = KindWords.activity(code(table, table.kind, row)) + on(table, table.heldOn, row);
    return new Thing(name, where(table, table.organisation, row), "/activities/" + id);
  }

  private Thing participation(Facts facts, String id) {
    var table = facts.activities.participations;
    int row = table.keys().find(id);
    String teacher = code(table, table.teacher, row);
    String what = KindWords.activity(code(table, table.kind, row)) + on(table, table.heldOn, row);
    String name = teacher == null ? what : directory.name(teacher) + ": " + Russian.capital(what);
    String page = teacher == null ? null : "/staff/teachers/" + teacher;
    return new Thing(name, where(table, table.organisation, row), page);
  }

  private Thing association(Facts facts, String id, String more) {
    var table = facts.associations.associations;
    int row = table.keys().find(id);
    String exact = code(table, table.exactKind, row);
    String kind = exact == null ? code(table, table.kind, row) : exact;
    return new Thing(
        KindWords.association(kind) + more,
        where(table, table.organisation, row),
        "/activities/associations/" + id);
  }

  private Thing meeting(Facts facts, String id) {
    var table = facts.associations.protocols;
    int row = table.keys().find(id);
    String kind = KindWords.association(code(table, table.associationKind, row));
    String number = table.present(row) ? ", протокол № " + table.number.get(row) : "";
    return new Thing(
        kind + number + on(table, table.heldOn, row),
        where(table, table.organisation, row),
        "/activities/meetings/" + id);
  }

  private Thing item(Facts facts, String id, String ordinal) {
    var table = facts.plans.items;
    int row = table.keys().find(id);
    String kind = code(table, table.kind, row);
    String name = kind == null ? "Пункт плана" : KindWords.activity(kind);
    boolean several = !ordinal.isEmpty() && table.present(row) && table.times.get(row) > 1;
    String which = several ? " (" + ordinal + "-й раз из " + table.times.get(row) + ")" : "";
    boolean dated = table.present(row) && table.dueOn.get(row) != Day.NEVER;
    String due = dated ? ", срок " + date(table.dueOn, row) : "";
    String plan = code(table, table.plan, row);
    String page = plan == null ? null : "/activities/plans/" + plan + "/items/" + id;
    return new Thing(name + which + due, where(table, table.organisation, row), page);
  }

  private Thing material(Facts facts, String id) {
    var table = facts.bank.materials;
    int row = table.keys().find(id);
    String kind = KindWords.material(code(table, table.kind, row));
    return new Thing(
        kind + on(table, table.publishedOn, row),
        where(table, table.organisation, row),
        "/activities/materials/" + id);
  }

  private Thing expertise(Facts facts, String id) {
    var table = facts.bank.expertises;
    int row = table.keys().find(id);
    String kind = KindWords.material(code(table, table.kind, row));
    String material = code(table, table.material, row);
    return new Thing(
        kind + ", заключение" + on(table, table.concludedOn, row),
        where(table, table.organisation, row),
        material == null ? null : "/activities/materials/" + material);
  }

  private Thing practice(Facts facts, String id) {
    var table = facts.bank.practices;
    int row = table.keys().find(id);
    boolean approved = table.present(row) && table.approvedOn.get(row) != Day.NEVER;
    String when = approved ? ", в банке с " + date(table.approvedOn, row) : " из истории показов";
    String page = approved ? "/activities/practices/" + id : null;
    return new Thing("Практика" + when, where(table, table.organisation, row), page);
  }

  private Thing document(Facts facts, String id) {
    var table = facts.service.documents;
    int row = table.keys().find(id);
    String type = KindWords.document(code(table, table.type, row));
    return new Thing(
        type + on(table, table.issuedOn, row),
        where(table, table.organisation, row),
        "/activities/documents/" + id);
  }

  private Thing other(Facts facts, Population of, String id) {
    var given = facts.service.consultations;
    var sent = facts.service.bulletins;
    return switch (of) {
      case CONSULTATIONS -> {
        int row = given.keys().find(id);
        String place = where(given, given.organisation, row);
        String name = "Консультация" + on(given, given.givenOn, row);
        yield new Thing(name, place, "/activities/consultations/" + id);
      }
      case BULLETINS -> {
        String name = "Бюллетень" + on(sent, sent.sentOn, sent.keys().find(id));
        yield new Thing(name, null, "/activities/bulletins/" + id);
      }
      case LABORATORIES -> {
        var table = facts.service.laboratories;
        int row = table.keys().find(id);
        String name = "Лаборатория" + on(table, table.from, row);
        yield new Thing(
            name, where(table, table.organisation, row), "/activities/laboratories/" + id);
      }
      default -> new Thing(id, null, null);
    };
  }

  private String place(String municipality) {
    return directory.find(municipality).isPresent() ? directory.name(municipality) : null;
  }

  private String where(KeyedTable table, IntColumn organisation, int row) {
    String id = code(table, organisation, row);
    return id == null ? "Муниципальная служба" : directory.shortName(id);
  }

  /** The text that the column refers to, {@code null} for an empty one or a lost row. */
  private static String code(KeyedTable table, IntColumn column, int row) {
    Dictionary of = column.dictionary();
    return table.present(row) && column.get(row) >= 0 ? of.text(column.get(row)) : null;
  }

  private static String on(KeyedTable table, IntColumn day, int row) {
    boolean known = table.present(row) && day.get(row) != Day.NEVER;
    return known ? ", " + date(day, row) : "";
  }

  private static String date(IntColumn day, int row) {
    return Russian.date(Day.date(day.get(row)));
  }
}
