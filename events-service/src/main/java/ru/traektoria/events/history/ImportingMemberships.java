package ru.traektoria.events.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Association.Charter;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.events.association.model.AssociationEvent;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.association.model.Membership.Role;
import ru.traektoria.events.history.HistoryRows.Keyed;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryIndex;
import ru.traektoria.platform.events.history.HistoryImport;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** Членство прошлых лет: rows of the same association make one association. */
final class ImportingMemberships extends HistoryImport<Association> {

  private static final String NAME = "Объединение";
  private static final String KIND = "Вид объединения";
  private static final String SUBJECT = "Предмет";
  private static final String ROLE = "Роль";
  private static final String FROM = "С";
  private static final String TO = "По";

  static final List<Column> COLUMNS =
      List.of(
          HistoryRows.TEACHER_COLUMN,
          HistoryRows.ORGANISATION_COLUMN,
          Column.text(NAME).required().aliases("Название объединения", "ГМО", "РМО", "ШМО"),
          Column.oneOf(
              KIND,
              "ГМО",
              "GMO",
              "РМО",
              "RMO",
              "ШМО",
              "SHMO",
              "школа молодых",
              "YOUNG_TEACHERS",
              "школа молодого руководителя",
              "YOUNG_HEADS",
              "клуб",
              "CLUB",
              "клуб, школа",
              "CLUB",
              "методический совет",
              "METHODICAL_COUNCIL",
              "экспертный совет",
              "EXPERT_COUNCIL",
              "творческая группа",
              "CREATIVE_GROUP",
              "рабочая группа",
              "WORKING_GROUP",
              "проблемная группа",
              "PROBLEM_GROUP",
              "сетевой проект",
              "NETWORK_PROJECT"),
          Column.text(SUBJECT).aliases("Направление"),
          Column.oneOf(ROLE, "член", "MEMBER", "руководитель", "HEAD"),
          Column.date(FROM).required().aliases("Дата вступления", "Начало"),
          Column.date(TO).aliases("Дата выхода", "Окончание").hint("пусто, если состоит сейчас"));

  /** The association a row belongs to. */
  record Where(Place place, Charter charter) {}

  /** One membership of the file. */
  record Row(TeacherId who, Role role, LocalDate from, LocalDate to) {}

  /** One association with the memberships of the file. */
  record PastAssociation(AssociationId association, Where where, List<Row> members)
      implements Told<Association> {
    @Override
    public String id() {
      return association.value();
    }

    @Override
    public int rows() {
      return members.size();
    }

    @Override
    public Decision<Association, AssociationEvent> tell(Optional<Association> known) {
      List<AssociationEvent> told = new ArrayList<>();
      Association now = known.orElse(null);
      if (now == null) {
        Decision<Association, AssociationEvent> begun =
            Association.found(association, where.place(), where.charter());
        if (!(begun instanceof Decision.Accepted<Association, AssociationEvent> accepted)) {
          return begun;
        }
        now = accepted.state();
        told.addAll(accepted.events());
      }
      for (Row row : members) {
        Decision<Association, AssociationEvent> decision =
            now.remember(row.who(), row.role(), row.from(), row.to());
        if (decision instanceof Decision.Accepted<Association, AssociationEvent> accepted) {
          now = accepted.state();
          told.addAll(accepted.events());
        } else {
          return decision;
        }
      }
      return Decision.accept(now, told);
    }
  }

  private final DirectoryIndex people;

  ImportingMemberships(Associations associations, DirectoryIndex people) {
    super(associations::findAll, associations::createAll, associations::updateAll);
    this.people = people;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  protected List<PastAssociation> told(List<TableRow> rows, List<TableRow.Problem> problems) {
    Map<Where, List<Row>> byAssociation =
        HistoryRows.grouped(
            rows,
            problems,
            (row, told) ->
                HistoryRows.teacher(row, people, told)
                    .map(who -> new Keyed<>(where(row, who), membership(row, who))));
    return byAssociation.entrySet().stream()
        .map(e -> new PastAssociation(idOf(e.getKey()), e.getKey(), e.getValue()))
        .toList();
  }

  private static AssociationId idOf(Where where) {
    return new AssociationId(
        Ids.derived("history-association", where.place().toString(), where.charter().name()));
  }

  private static Where where(TableRow row, DirectoryEntry who) {
    Kind kind = row.text(KIND).map(Kind::valueOf).orElse(Kind.GMO);
    String school = kind == Kind.SHMO ? who.organisation() : null;
    return new Where(
        Place.of(who.municipality(), school),
        new Charter(row.text(NAME).orElse(""), kind, row.text(SUBJECT).orElse("")));
  }

  private static Row membership(TableRow row, DirectoryEntry who) {
    return new Row(
        new TeacherId(who.id()),
        row.text(ROLE).map(Role::valueOf).orElse(Role.MEMBER),
        row.date(FROM).orElse(null),
        row.date(TO).orElse(null));
  }
}
