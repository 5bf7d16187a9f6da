package ru.traektoria.mentoring.application.history;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.model.Closing;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryIndex;
import ru.traektoria.platform.events.history.HistoryImport;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** Пары прошлых лет from a file: one row a pair (domain.md §2.6). */
final class ImportingPairs extends HistoryImport<MentoringPair> {

  /** One row: the whole truth about one pair. */
  record PastPair(String id, Decision.Accepted<MentoringPair, MentoringEvent> decision)
      implements Told<MentoringPair> {
    @Override
    public Decision<MentoringPair, ?> tell(Optional<MentoringPair> known) {
      return decision;
    }
  }

  private final DirectoryIndex people;

  ImportingPairs(Pairs pairs, DirectoryIndex people) {
    super(pairs::findAll, pairs::createAll, pairs::updateAll);
    this.people = people;
  }

  @Override
  public List<Column> columns() {
    return PairColumns.ALL;
  }

  @Override
  protected List<PastPair> told(List<TableRow> rows, List<TableRow.Problem> problems) {
    return each(rows, problems, row -> pair(row, problems));
  }

  private Optional<PastPair> pair(TableRow row, List<TableRow.Problem> problems) {
    Optional<DirectoryEntry> where = where(row, problems);
    List<DirectoryEntry> mentors = people(row, PairColumns.MENTORS, Optional.empty(), problems);
    List<DirectoryEntry> mentees = people(row, PairColumns.MENTEES, where, problems);
    if (mentors.isEmpty() || mentees.isEmpty()) {
      return Optional.empty();
    }
    Terms terms = terms(row, mentors, mentees);
    PairId id = idOf(terms);
    Place place = place(where.orElse(mentees.get(0)), mentees.get(0));
    Decision<MentoringPair, MentoringEvent> decision =
        MentoringPair.fromHistory(id, place, terms, closing(row, problems));
    if (decision instanceof Decision.Refused<MentoringPair, MentoringEvent> refused) {
      for (Reason reason : refused.reasons()) {
        problems.add(row.problem(null, reason.message()));
      }
      return Optional.empty();
    }
    return Optional.of(
        new PastPair(id.value(), (Decision.Accepted<MentoringPair, MentoringEvent>) decision));
  }

  private Optional<DirectoryEntry> where(TableRow row, List<TableRow.Problem> problems) {
    return row.text(PairColumns.ORGANISATION)
        .map(people::organisation)
        .flatMap(found -> found.orTell(row, PairColumns.ORGANISATION, problems));
  }

  private List<DirectoryEntry> people(
      TableRow row,
      String column,
      Optional<DirectoryEntry> where,
      List<TableRow.Problem> problems) {
    List<DirectoryEntry> found = new ArrayList<>();
    for (String name : row.text(column).orElse("").split(";")) {
      if (!name.isBlank()) {
        people.teacher(name.strip(), where).orTell(row, column, problems).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Terms terms(
      TableRow row, List<DirectoryEntry> mentors, List<DirectoryEntry> mentees) {
    return new Terms(
        ids(mentors),
        ids(mentees),
        row.text(PairColumns.FORM).map(Form::valueOf).orElse(Form.TRADITIONAL),
        new Order(
            row.text(PairColumns.ORDER).orElse(null), row.date(PairColumns.ORDER_ON).orElse(null)),
        List.of(),
        false,
        null,
        new Period(
            row.date(PairColumns.FROM).orElse(null), row.date(PairColumns.PLANNED_TO).orElse(null)),
        "",
        null,
        null);
  }

  private static Closing closing(TableRow row, List<TableRow.Problem> problems) {
    if (row.date(PairColumns.CLOSED_ON).isEmpty()) {
      return null;
    }
    Outcome outcome = row.text(PairColumns.OUTCOME).map(Outcome::valueOf).orElse(null);
    EndReason reason = row.text(PairColumns.REASON).map(EndReason::valueOf).orElse(null);
    if ((outcome == null) == (reason == null)) {
      problems.add(
          row.problem(
              PairColumns.OUTCOME,
              "У завершённой пары укажите исход, у прекращённой — причину (одно из двух)."));
    }
    return new Closing(
        row.date(PairColumns.CLOSED_ON).get(),
        Set.of(),
        outcome,
        outcome == null && reason == null ? EndReason.EMPLOYER_DECIDED : reason,
        "");
  }

  private static Place place(DirectoryEntry where, DirectoryEntry mentee) {
    boolean named = where.kind() == DirectoryEntry.Kind.ORGANISATION;
    String organisation = named ? where.id() : mentee.organisation();
    return new Place(
        new MunicipalityId(mentee.municipality()),
        organisation == null ? null : new OrganisationId(organisation));
  }

  private static PairId idOf(Terms terms) {
    return new PairId(
        Ids.derived(
            "history-pair",
            terms.mentors().toString(),
            terms.mentees().toString(),
            String.valueOf(terms.period().from())));
  }

  private static List<TeacherId> ids(List<DirectoryEntry> entries) {
    return entries.stream().map(entry -> new TeacherId(entry.id())).toList();
  }
}
