package ru.traektoria.route.web.attestation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.portal.Russian;
import ru.traektoria.route.application.attestation.Positions;
import ru.traektoria.route.application.portfolio.GatheringSheet.Sheet;
import ru.traektoria.route.application.portfolio.PortfolioEntry;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.SheetPeriod;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.portfolio.PortfolioSection;
import ru.traektoria.route.web.print.PersonWords;

/** The sheet between two attestations in the words of its printed form. */
@Component
class SheetWords {

  private final PersonWords person;
  private final Positions positions;

  SheetWords(PersonWords person, Positions positions) {
    this.person = person;
    this.positions = positions;
  }

  Words of(CategoryRequest request, Sheet sheet) {
    Map<String, String> once = new HashMap<>(person.of(request.teacher(), request.place()));
    once.put("должность", positions.name(request.position()));
    once.put("категория", request.category().label());
    once.put(
        "заявление",
        request.application() == null
            ? "ещё не подано"
            : "№ %s от %s"
                .formatted(
                    request.application().number(), Russian.date(request.application().on())));
    once.put("период", period(sheet.period()));
    return new Words(
        once,
        Map.of(
            "курсы", rows(sheet.in(PortfolioSection.COURSES), SheetWords::row),
            "маршруты", rows(sheet.in(PortfolioSection.ROUTES), SheetWords::row),
            "мероприятия", rows(activities(sheet), SheetWords::row),
            "самообразование", rows(sheet.selfEducation(), SheetWords::step)));
  }

  /** «13 ноября 2021 — 10 ноября 2026», with what it begins with. */
  static String period(SheetPeriod period) {
    String to = "по " + Russian.date(period.to());
    if (period.from() == null) {
      return to + " (прежняя аттестация не записана)";
    }
    return "с %s %s (%s)"
        .formatted(
            Russian.date(period.from()),
            to,
            period.sinceAttestation() ? "после прежней аттестации" : "с начала работы в должности");
  }

  private static List<PortfolioEntry> activities(Sheet sheet) {
    return sheet.in(
        PortfolioSection.OPEN_EVENTS,
        PortfolioSection.EXPERIENCE,
        PortfolioSection.PUBLICATIONS,
        PortfolioSection.CONTESTS,
        PortfolioSection.EXPERTISE,
        PortfolioSection.ORGANISING,
        PortfolioSection.ATTENDANCE,
        PortfolioSection.OTHER);
  }

  private static <T> List<Map<String, String>> rows(
      List<T> all, BiFunction<String, T, Map<String, String>> row) {
    return all.isEmpty()
        ? List.of(row("", "", "", "Записей за период нет", ""))
        : IntStream.range(0, all.size())
            .mapToObj(i -> row.apply(Integer.toString(i + 1), all.get(i)))
            .toList();
  }

  private static Map<String, String> row(String number, PortfolioEntry entry) {
    return row(
        number,
        entry.section().label(),
        Russian.date(entry.on()),
        entry.title(),
        PersonWords.or(entry.note()));
  }

  private static Map<String, String> step(String number, Step step) {
    return row(
        number,
        "Самообразование",
        Russian.date(step.progress().on()),
        step.plan().content(),
        Russian.count(step.plan().hours(), "час", "часа", "часов"));
  }

  private static Map<String, String> row(
      String number, String section, String on, String title, String note) {
    return Map.of(
        "номер", number, "раздел", section, "дата", on, "название", title, "сведения", note);
  }
}
