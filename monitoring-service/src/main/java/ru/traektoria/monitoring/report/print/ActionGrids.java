package ru.traektoria.monitoring.report.print;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.report.model.Report;

/** What was recommended, done, changed and resolved, as tables. */
@Component
class ActionGrids {

  private final CyclePapers papers;
  private final Told told;

  ActionGrids(CyclePapers papers, Told told) {
    this.papers = papers;
    this.told = told;
  }

  Grid recommendations(Report report) {
    Grid grid =
        new Grid(
            "Рекомендации",
            "Кому",
            "Рекомендация",
            "Показатель",
            "Было",
            "Выдана",
            "Срок",
            "Состояние",
            "Практики");
    papers
        .recommendations(report)
        .forEach(
            r ->
                grid.row(
                    told.addressee(r.to()),
                    r.text(),
                    r.number().code(),
                    Told.number(r.number()),
                    r.issuedOn(),
                    r.due(),
                    r.state().title(),
                    String.join(" ", r.practices())));
    return grid;
  }

  Grid measures(Report report) {
    Grid grid =
        new Grid(
            "План мер",
            "Трек",
            "Мероприятие",
            "На что направлено",
            "Срок",
            "Ответственный",
            "Сделано",
            "Результат",
            "Адрес");
    papers
        .measures(report)
        .forEach(
            m ->
                grid.row(
                    m.track(),
                    m.title(),
                    m.kind().title(),
                    Told.term(m),
                    m.responsible(),
                    m.done() == null ? null : m.done().on(),
                    m.cancelled()
                        ? "отменена: " + m.cancelledWhy()
                        : m.done() == null ? null : m.done().result(),
                    m.done() == null ? null : m.done().address()));
    return grid;
  }

  Grid effects(Report report) {
    Grid grid =
        new Grid(
            "Было — стало",
            "Показатель",
            "Мера",
            "Было",
            "На дату",
            "Стало",
            "На дату",
            "Как изменилось",
            "Вывод");
    papers.measures(report).stream()
        .filter(m -> m.effect() != null)
        .forEach(
            m ->
                grid.row(
                    m.before().code(),
                    m.title(),
                    m.before().value(),
                    m.before().asOf(),
                    m.effect().after().value(),
                    m.effect().after().asOf(),
                    m.effect().change().title(),
                    m.effect().conclusion()));
    return grid;
  }

  Grid resolutions(Report report) {
    Grid grid =
        new Grid(
            "Решения",
            "Документ",
            "Что решено",
            "Дата",
            "Подписал",
            "Контроль",
            "Исполнено",
            "Адрес");
    papers
        .resolutions(report)
        .forEach(
            r ->
                grid.row(
                    ResolutionWords.title(r),
                    r.text(),
                    r.date(),
                    r.signer(),
                    r.control(),
                    r.done() == null ? null : r.done().on(),
                    r.address()));
    return grid;
  }
}
