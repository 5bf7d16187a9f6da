package ru.traektoria.monitoring.report.print;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.report.model.Report;

/** What the cycle had planned: goals, indicators, methods and the calendar, as tables. */
@Component
class PlanGrids {

  private final CyclePapers papers;

  PlanGrids(CyclePapers papers) {
    this.papers = papers;
  }

  Grid goals(Report report) {
    Grid grid = new Grid("Цели", "№", "Цель");
    List<String> goals = papers.goals(report);
    for (int i = 0; i < goals.size(); i++) {
      grid.row(i + 1, goals.get(i));
    }
    return grid;
  }

  Grid indicators(Report report) {
    Grid grid = new Grid("Показатели", "Код", "Качественный показатель", "Что установлено");
    for (Chosen c : papers.cycle(report).indicators()) {
      grid.row(c.code(), c.name(), c.finding());
    }
    return grid;
  }

  Grid methods(Report report) {
    Grid grid = new Grid("Методы", "Код", "Метод сбора", "Источник");
    for (Chosen c : papers.cycle(report).indicators()) {
      grid.row(
          c.code(),
          c.methods().stream().map(Method::title).collect(Collectors.joining("; ")),
          c.sources().stream().map(Source::title).collect(Collectors.joining("; ")));
    }
    return grid;
  }

  Grid calendar(Report report) {
    Grid grid =
        new Grid(
            "Календарь",
            "Трек",
            "Мониторинг",
            "С",
            "По",
            "Ответственный",
            "Использование результатов",
            "Ход",
            "Окно №");
    for (Campaign c : papers.cycle(report).campaigns()) {
      grid.row(
          c.track(),
          c.title(),
          c.from(),
          c.to(),
          c.responsible(),
          c.use(),
          c.step().title(),
          c.window() == null ? null : c.window().number());
    }
    return grid;
  }
}
