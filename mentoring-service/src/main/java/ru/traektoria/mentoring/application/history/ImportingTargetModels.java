package ru.traektoria.mentoring.application.history;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import ru.traektoria.mentoring.application.TargetModels;
import ru.traektoria.mentoring.application.history.TeacherIndex.Found;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.Place;
import ru.traektoria.mentoring.model.Place.MunicipalityId;
import ru.traektoria.mentoring.model.Place.OrganisationId;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.TargetModelAdoption.Act;
import ru.traektoria.mentoring.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** Акты о целевой модели from a file: one row an organisation. */
final class ImportingTargetModels extends ImportingHistory<TargetModelAdoption> {

  private static final String ORGANISATION = "Организация";
  private static final String NUMBER = "Номер акта";
  private static final String ADOPTED_ON = "Дата акта";
  private static final String CURATOR = "Куратор";
  private static final String PROGRAMME = "Программа";
  private static final String ENDED_ON = "Действует по";

  static final List<Column> COLUMNS =
      List.of(
          Column.text(ORGANISATION)
              .required()
              .aliases("ОО", "Образовательная организация")
              .hint("название полностью или код организации"),
          Column.text(NUMBER).required().aliases("Номер приказа", "Приказ", "№ приказа"),
          Column.date(ADOPTED_ON).required().aliases("Дата приказа"),
          Column.text(CURATOR).hint("ФИО полностью или код педагога"),
          Column.text(PROGRAMME).hint("название программы наставничества"),
          Column.date(ENDED_ON).hint("пусто, если акт действует"));

  private final TargetModels models;
  private final TeacherIndex people;

  ImportingTargetModels(TargetModels models, TeacherIndex people) {
    this.models = models;
    this.people = people;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  Optional<Told<TargetModelAdoption>> told(TableRow row, List<TableRow.Problem> problems) {
    Found found = people.organisation(row.text(ORGANISATION).orElse(""));
    if (found.problem() != null) {
      problems.add(row.problem(ORGANISATION, found.problem()));
      return Optional.empty();
    }
    DirectoryEntry where = found.entry();
    Place place =
        new Place(new MunicipalityId(where.municipality()), new OrganisationId(where.id()));
    Decision<TargetModelAdoption, MentoringEvent> decision =
        TargetModelAdoption.fromHistory(place, act(row, where, problems));
    return Optional.of(
        new Told<>(
            TargetModelAdoption.idOf(place.organisation()).value(),
            (Decision.Accepted<TargetModelAdoption, MentoringEvent>) decision));
  }

  private Act act(TableRow row, DirectoryEntry where, List<TableRow.Problem> problems) {
    return new Act(
        row.text(NUMBER).orElse(""),
        row.date(ADOPTED_ON).orElse(null),
        row.text(CURATOR).flatMap(name -> curator(name, where, row, problems)).orElse(null),
        row.text(PROGRAMME).orElse(""),
        row.date(ENDED_ON).orElse(null));
  }

  private Optional<TeacherId> curator(
      String name, DirectoryEntry where, TableRow row, List<TableRow.Problem> problems) {
    Found found = people.teacher(name, Optional.of(where));
    if (found.problem() != null) {
      problems.add(row.problem(CURATOR, found.problem()));
    }
    return Optional.ofNullable(found.entry()).map(entry -> new TeacherId(entry.id()));
  }

  @Override
  Written write(List<Told<TargetModelAdoption>> told, boolean dryRun, IntConsumer progress) {
    return written(told, models::findAll, models::createAll, models::updateAll, dryRun, progress);
  }
}
