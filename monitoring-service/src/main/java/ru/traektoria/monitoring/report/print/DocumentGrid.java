package ru.traektoria.monitoring.report.print;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.report.model.Report;

/** The list of documents that an archive ends with. */
@Component
class DocumentGrid {

  private final CyclePapers papers;
  private final Programmes programmes;

  DocumentGrid(CyclePapers papers, Programmes programmes) {
    this.papers = papers;
    this.programmes = programmes;
  }

  /** Every document of the year with number, date and address. */
  Grid of(Report report) {
    Grid grid = new Grid("Документы", "Этап", "Документ", "Номер", "Дата", "Адрес");
    stages(report, grid);
    notes(report, grid);
    resolutions(report, grid);
    programmes(report, grid);
    return grid;
  }

  private void stages(Report report, Grid grid) {
    papers
        .cycle(report)
        .stages()
        .forEach(
            stage ->
                stage
                    .papers()
                    .forEach(
                        p ->
                            grid.row(
                                stage.kind().title(),
                                p.title(),
                                p.number(),
                                p.date(),
                                p.address())));
  }

  private void notes(Report report, Grid grid) {
    papers
        .published(report)
        .forEach(
            n ->
                grid.row(
                    n.state().kind().title(),
                    n.state().title(),
                    null,
                    n.state().publication().on(),
                    n.state().publication().address()));
  }

  private void resolutions(Report report, Grid grid) {
    papers
        .resolutions(report)
        .forEach(
            r ->
                grid.row(
                    "Управленческое решение",
                    ResolutionWords.title(r),
                    number(r),
                    r.date(),
                    r.address()));
  }

  private void programmes(Report report, Grid grid) {
    programmes.of(report.municipality()).stream()
        .flatMap(p -> p.state().editions().stream())
        .filter(Edition::approved)
        .forEach(
            e ->
                grid.row(
                    "Программа",
                    e.passport().title() + ", редакция № " + e.number(),
                    e.approval().number(),
                    e.approval().date(),
                    e.approval().address()));
  }

  private static String number(Resolution r) {
    return r.protocol() == null ? r.registered() : "протокол № " + r.protocol().number();
  }
}
