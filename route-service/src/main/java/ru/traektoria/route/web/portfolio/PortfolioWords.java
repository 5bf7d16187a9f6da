package ru.traektoria.route.web.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.portfolio.PortfolioEntry;
import ru.traektoria.route.application.print.RouteForm;
import ru.traektoria.route.model.portfolio.PortfolioItem.Owner;
import ru.traektoria.route.web.print.PersonWords;

/** A portfolio in the words of its printed form; what nobody confirmed is not printed. */
@Component
class PortfolioWords {

  private final PersonWords person;

  PortfolioWords(PersonWords person) {
    this.person = person;
  }

  Words of(Owner owner, AcademicYear year, List<PortfolioEntry> entries) {
    List<PortfolioEntry> printed = entries.stream().filter(PortfolioEntry::counts).toList();
    Map<String, String> once = new HashMap<>(person.of(owner.teacher(), owner.place()));
    once.put("период", year == null ? "за все годы" : year.label() + " учебный год");
    once.put("всего", Integer.toString(printed.size()));
    return new Words(once, Map.of(RouteForm.ENTRIES, rows(printed)));
  }

  private static List<Map<String, String>> rows(List<PortfolioEntry> printed) {
    return printed.isEmpty()
        ? List.of(row("", "", "", "Записей нет", "", ""))
        : IntStream.range(0, printed.size()).mapToObj(i -> row(i + 1, printed.get(i))).toList();
  }

  private static Map<String, String> row(int number, PortfolioEntry entry) {
    return row(
        Integer.toString(number),
        entry.section().label(),
        Russian.date(entry.on()),
        entry.title(),
        PersonWords.or(entry.note()),
        entry.source() == PortfolioEntry.Source.HAND
            ? "подтверждено школой"
            : entry.source().label());
  }

  private static Map<String, String> row(String... cells) {
    Map<String, String> row = new HashMap<>();
    List<String> words = List.of("номер", "раздел", "дата", "название", "сведения", "источник");
    IntStream.range(0, cells.length).forEach(i -> row.put(words.get(i), cells[i]));
    return row;
  }
}
