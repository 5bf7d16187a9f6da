package ru.traektoria.mentoring.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.report.IndicatorValues.Indicator;
import ru.traektoria.mentoring.application.report.ReportingAdaptation.Report;
import ru.traektoria.mentoring.model.plan.PlanItem;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.portal.Russian;

/** Строки отчёта: the same words on the screen and on paper. */
@Component
class ReportRows {

  private static final Map<String, String> NAMES =
      Map.of(
          "T2.6", "Доля молодых педагогов",
          "T2.7", "Доля молодых педагогов, охваченных мероприятиями",
          "T2.8", "Доля педагогов, участвующих в наставничестве",
          "T2.9", "Доля организаций, реализующих целевую модель наставничества",
          "P2.4", "Доля молодых специалистов, закреплённых за наставниками");
  private static final List<String> ORDER = List.of("T2.6", "T2.7", "T2.8", "T2.9", "P2.4");

  private final Views views;

  ReportRows(Views views) {
    this.views = views;
  }

  List<Map<String, String>> indicators(Report report) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String code : ORDER) {
      Indicator known =
          report.indicators().stream()
              .filter(one -> one.code().equals(code))
              .findFirst()
              .orElse(null);
      boolean there = known != null && known.value() != null;
      rows.add(
          Map.of(
              "код",
              code,
              "показатель",
              NAMES.get(code),
              "значение",
              there ? Russian.percent(known.value()) : "нет данных",
              "доля",
              there ? share(known) : ""));
    }
    return rows;
  }

  private static String share(Indicator one) {
    return one.numerator() == null || one.denominator() == null
        ? ""
        : Russian.of(one.numerator().longValue(), one.denominator().longValue());
  }

  List<Map<String, String>> counts(Report report) {
    return report.counts().entrySet().stream()
        .map(one -> Map.of("что", one.getKey(), "сколько", Russian.number(one.getValue())))
        .toList();
  }

  List<Map<String, String>> items(Report report) {
    List<Map<String, String>> rows = new ArrayList<>();
    if (report.plan() != null) {
      for (PlanItem item : report.plan().content().items()) {
        rows.add(
            Map.of(
                "номер", Integer.toString(rows.size() + 1),
                "мероприятие", item.text(),
                "срок", "до " + Russian.date(item.due()),
                "отметка", mark(item)));
      }
    }
    return rows;
  }

  private String mark(PlanItem item) {
    if (item.done()) {
      return "выполнено " + Russian.shortDate(item.doneOn());
    }
    return item.lateOn(views.today()) ? "просрочено" : "";
  }

  List<Map<String, String>> gatherings(Report report) {
    return report.gatherings().stream()
        .map(
            one ->
                Map.of(
                    "дата", Russian.date(one.on()),
                    "тема", one.title().isBlank() ? "Занятие" : one.title(),
                    "участников", Russian.number(one.attended().size())))
        .toList();
  }

  String outcomes(Report report) {
    return report.outcomes().isEmpty()
        ? "в этом году наставничество ещё не завершали"
        : report.outcomes().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> Words.outcome(one.getKey()).text() + ": " + one.getValue())
            .collect(Collectors.joining(", "));
  }

  String programme(Report report) {
    return report.programme() == null
        ? "не утверждена"
        : report.programme().title()
            + ", версия "
            + report.programme().number()
            + ", № "
            + report.programme().documentNumber()
            + " от "
            + Russian.date(report.programme().approvedOn());
  }

  String plan(Report report) {
    if (report.plan() == null) {
      return "плана на год нет";
    }
    String done = Russian.of(report.plan().done(), report.plan().content().items().size());
    return report.plan().content().title()
        + (report.plan().approved() ? "" : " (не утверждён)")
        + ", выполнено "
        + done;
  }
}
