package ru.traektoria.route.web.order;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.model.order.CourseOrder;
import ru.traektoria.route.model.order.CourseOrder.Item;

/** The order in words: programme × organisation × number, and the list of people. */
@Component
class OrderSheet {

  private static final String[] LINES = {
    "Программа", "Вид", "Кто обучает", "Организация", "Человек"
  };
  private static final String[] PEOPLE = {"Программа", "Вид", "Организация", "Педагог"};

  private final StaffDirectory directory;

  OrderSheet(StaffDirectory directory) {
    this.directory = directory;
  }

  /** How many people of an organisation go to a programme. */
  record Row(String programme, String kind, String provider, String organisation, int people) {}

  /** A person of the order. */
  record Person(String programme, String kind, String organisation, String name, String position) {}

  List<Row> rows(List<Item> items) {
    return CourseOrder.lines(items).stream()
        .map(
            line ->
                new Row(
                    line.wanted().title(),
                    Russian.capital(line.wanted().kind().brief()),
                    line.wanted().provider(),
                    organisation(line.organisation()),
                    line.people()))
        .sorted(
            Comparator.comparing((Row row) -> Russian.sortKey(row.programme()))
                .thenComparing(row -> Russian.sortKey(row.organisation())))
        .toList();
  }

  List<Person> people(List<Item> items) {
    return items.stream()
        .map(
            item ->
                new Person(
                    item.wanted().title(),
                    Russian.capital(item.wanted().kind().brief()),
                    organisation(item.organisation()),
                    directory.name(item.teacher().value()),
                    directory
                        .find(item.teacher().value())
                        .map(DirectoryEntry::position)
                        .orElse(null)))
        .sorted(
            Comparator.comparing((Person person) -> Russian.sortKey(person.programme()))
                .thenComparing(person -> Russian.sortKey(person.name())))
        .toList();
  }

  /** The order as a workbook: the numbers on the first sheet, the people on the second. */
  byte[] xlsx(CourseOrder order) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Траектория", "1.0")) {
      Worksheet first = headed(book.newWorksheet("Запрос"), LINES);
      int line = 1;
      for (Row row : rows(order.items())) {
        fill(first, line, row.programme(), row.kind(), row.provider(), row.organisation());
        first.value(line++, LINES.length - 1, row.people());
      }
      Worksheet second = headed(book.newWorksheet("Список педагогов"), PEOPLE);
      line = 1;
      for (Person person : people(order.items())) {
        fill(
            second,
            line++,
            person.programme(),
            person.kind(),
            person.organisation(),
            person.name());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static Worksheet headed(Worksheet sheet, String... titles) {
    fill(sheet, 0, titles);
    for (int column = 0; column < titles.length; column++) {
      sheet.style(0, column).bold().fillColor("EEF1F6").borderStyle("thin").set();
      sheet.width(column, column == 0 ? 60 : 30);
    }
    sheet.freezePane(0, 1);
    return sheet;
  }

  private static void fill(Worksheet sheet, int row, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      if (texts[column] != null) {
        sheet.value(row, column, texts[column]);
      }
    }
  }

  private String organisation(String id) {
    return id == null ? "без организации" : directory.shortName(id);
  }
}
