package ru.traektoria.events.report.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.report.model.YearReport;
import ru.traektoria.events.report.model.YearReport.Figures;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** The users' words of yearly reports. */
public final class ReportWords {

  private ReportWords() {}

  /** Состояние; what is late says so. */
  public static Badge state(YearReport report, LocalDate today) {
    if (!report.submitted() && today.isAfter(report.due())) {
      return Badge.bad("Не сдан в срок").icon("alert-triangle");
    }
    return switch (report.state()) {
      case DRAFT -> Badge.neutral(report.state().label()).icon("pencil");
      case RETURNED -> Badge.warning(report.state().label());
      case SUBMITTED -> Badge.info(report.state().label()).icon("clock");
      case ACCEPTED -> Badge.good(report.state().label());
      case APPROVED ->
          Badge.good("Утверждён, протокол № " + report.approval().number()).icon("gavel");
    };
  }

  /** Числа года. */
  public static List<Entry> figures(Figures figures) {
    return List.of(
        Entry.of("Членов объединения", Russian.number(figures.members())),
        Entry.of("Заседаний проведено", Russian.number(figures.meetings()))
            .hint(
                "с подписанным протоколом " + Russian.of(figures.protocols(), figures.meetings())),
        Entry.of("Явка", Russian.share(figures.present(), figures.expected()))
            .hint(Russian.of(figures.present(), figures.expected()) + " за все заседания"),
        Entry.of("Решений со сроком", Russian.number(figures.decisions()))
            .hint(
                "выполнено или снято "
                    + Russian.number(figures.done())
                    + ", просрочено "
                    + Russian.number(figures.late())),
        Entry.of("Часов внутреннего обучения", Russian.number(figures.learningHours())),
        Entry.of("Других мероприятий объединения", Russian.number(figures.activities())),
        Entry.of("Практик членов показано", Russian.number(figures.practices())));
  }
}
