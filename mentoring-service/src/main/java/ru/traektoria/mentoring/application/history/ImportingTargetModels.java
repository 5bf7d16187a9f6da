package ru.traektoria.mentoring.application.history;

import java.util.List;
import java.util.Optional;
import ru.traektoria.mentoring.application.target.TargetModels;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.TargetModelAdoption.Act;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryIndex;
import ru.traektoria.platform.events.history.HistoryImport;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** Акты о целевой модели from a file: one row an organisation. */
final class ImportingTargetModels extends HistoryImport<TargetModelAdoption> {

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

  /** One row: the act of one organisation. */
  record PastModel(String id, Decision<TargetModelAdoption, MentoringEvent> decision)
      implements Told<TargetModelAdoption> {
    @Override
    public Decision<TargetModelAdoption, ?> tell(Optional<TargetModelAdoption> known) {
      return decision;
    }
  }

  private final DirectoryIndex people;

  ImportingTargetModels(TargetModels models, DirectoryIndex people) {
    super(models::findAll, models::createAll, models::updateAll);
    this.people = people;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  protected List<PastModel> told(List<TableRow> rows, List<TableRow.Problem> problems) {
    return each(rows, problems, row -> model(row, problems));
  }

  private Optional<PastModel> model(TableRow row, List<TableRow.Problem> problems) {
    return people
        .organisation(row.text(ORGANISATION).orElse(""))
        .orTell(row, ORGANISATION, problems)
        .map(where -> model(row, where, problems));
  }

  private PastModel model(TableRow row, DirectoryEntry where, List<TableRow.Problem> problems) {
    Place place =
        new Place(new MunicipalityId(where.municipality()), new OrganisationId(where.id()));
    return new PastModel(
        TargetModelAdoption.idOf(place.organisation()).value(),
        TargetModelAdoption.fromHistory(place, act(row, where, problems)));
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
    return people
        .teacher(name, Optional.of(where))
        .orTell(row, CURATOR, problems)
        .map(entry -> new TeacherId(entry.id()));
  }
}
