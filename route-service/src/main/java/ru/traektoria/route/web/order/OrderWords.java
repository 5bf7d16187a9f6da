package ru.traektoria.route.web.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.print.OrderForm;
import ru.traektoria.route.model.order.CourseOrder;
import ru.traektoria.route.model.order.CourseOrder.Annulment;
import ru.traektoria.route.web.order.OrderSheet.Person;
import ru.traektoria.route.web.order.OrderSheet.Row;
import ru.traektoria.route.web.print.PersonWords;

/** An order in the words of its printed form. */
@Component
class OrderWords {

  private final OrderSheet sheet;
  private final StaffDirectory directory;
  private final Clock clock;

  OrderWords(OrderSheet sheet, StaffDirectory directory, Clock clock) {
    this.sheet = sheet;
    this.directory = directory;
    this.clock = clock;
  }

  Words of(CourseOrder order) {
    return new Words(
        Map.of(
            "номер", order.number(),
            "дата", Russian.date(order.orderedOn()),
            "квартал", order.quarter().label(),
            "муниципалитет", municipality(order),
            "всего", people(order),
            "состояние", order.inForce() ? "" : annulled(order.annulled()),
            "сегодня", Russian.date(LocalDate.now(clock))),
        Map.of(
            OrderForm.PROGRAMMES, programmes(sheet.rows(order.items())),
            OrderForm.PEOPLE, list(sheet.people(order.items()))));
  }

  /** A place that the directory does not know has no name of a person to hide. */
  private String municipality(CourseOrder order) {
    return PersonWords.or(
        directory.find(order.municipality()).map(DirectoryEntry::name).orElse(null));
  }

  /** «Аннулирован 22 ноября 2026: ошибка в списке». */
  static String annulled(Annulment annulment) {
    return "Аннулирован %s: %s".formatted(Russian.date(annulment.on()), annulment.reason());
  }

  /** A person may be asked for two programmes: people are counted, not requests. */
  private static String people(CourseOrder order) {
    long people = order.items().stream().map(CourseOrder.Item::teacher).distinct().count();
    return Russian.count(people, "педагог", "педагога", "педагогов");
  }

  private static List<Map<String, String>> programmes(List<Row> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                Map.of(
                    "номер", Integer.toString(i + 1),
                    "программа", rows.get(i).programme(),
                    "вид", rows.get(i).kind(),
                    "кто обучает", PersonWords.or(rows.get(i).provider()),
                    "организация", rows.get(i).organisation(),
                    "человек", Integer.toString(rows.get(i).people())))
        .toList();
  }

  private static List<Map<String, String>> list(List<Person> people) {
    return IntStream.range(0, people.size())
        .mapToObj(
            i ->
                Map.of(
                    "номер", Integer.toString(i + 1),
                    "педагог", people.get(i).name(),
                    "должность", PersonWords.or(people.get(i).position()),
                    "организация", people.get(i).organisation(),
                    "программа", people.get(i).programme(),
                    "вид", people.get(i).kind()))
        .toList();
  }
}
