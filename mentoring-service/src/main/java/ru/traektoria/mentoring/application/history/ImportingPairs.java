package ru.traektoria.mentoring.application.history;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import ru.traektoria.mentoring.application.Pairs;
import ru.traektoria.mentoring.application.history.TeacherIndex.Found;
import ru.traektoria.mentoring.model.Closing;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Place;
import ru.traektoria.mentoring.model.Place.MunicipalityId;
import ru.traektoria.mentoring.model.Place.OrganisationId;
import ru.traektoria.mentoring.model.TeacherId;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableRow;

/** Пары прошлых лет from a file: one row a pair (domain.md §2.6, ImportingHistory). */
final class ImportingPairs extends ImportingHistory<MentoringPair> {

  private static final String MENTORS = "Наставник";
  private static final String MENTEES = "Наставляемый";
  private static final String ORGANISATION = "Организация";
  private static final String FORM = "Форма";
  private static final String ORDER = "Номер приказа";
  private static final String ORDER_ON = "Дата приказа";
  private static final String FROM = "Начало";
  private static final String PLANNED_TO = "Окончание по приказу";
  private static final String CLOSED_ON = "Завершена";
  private static final String OUTCOME = "Исход";
  private static final String REASON = "Причина прекращения";

  static final List<Column> COLUMNS =
      List.of(
          Column.text(MENTORS)
              .required()
              .aliases("Наставник (ФИО)", "ФИО наставника")
              .hint("ФИО полностью или код педагога; нескольких — через «;»"),
          Column.text(MENTEES)
              .required()
              .aliases("Наставляемый (ФИО)", "ФИО наставляемого", "Молодой специалист")
              .hint("ФИО полностью или код педагога; нескольких — через «;»"),
          Column.text(ORGANISATION)
              .aliases("ОО", "Образовательная организация")
              .hint("где работает наставляемый; нужна, если такое ФИО не одно"),
          Column.oneOf(
                  FORM,
                  words(
                      entry("традиционная", Form.TRADITIONAL.name()),
                      entry("реверсивная", Form.REVERSE.name()),
                      entry("групповая", Form.GROUP.name()),
                      entry("тьюторская", Form.TUTOR.name()),
                      entry("ситуативная", Form.SITUATIONAL.name())))
              .aliases("Форма наставничества"),
          Column.text(ORDER).required().aliases("Приказ", "№ приказа"),
          Column.date(ORDER_ON).required(),
          Column.date(FROM).required().aliases("Дата начала"),
          Column.date(PLANNED_TO).required().aliases("Окончание", "Дата окончания"),
          Column.date(CLOSED_ON)
              .aliases("Дата завершения")
              .hint("день, когда пара завершена или прекращена; пусто, если действует"),
          Column.oneOf(
              OUTCOME,
              words(
                  entry("адаптирован", Outcome.ADAPTED.name()),
                  entry("адаптирован частично", Outcome.PARTLY_ADAPTED.name()),
                  entry("не адаптирован", Outcome.NOT_ADAPTED.name()))),
          Column.oneOf(
              REASON,
              words(
                  entry("отказ наставника", EndReason.MENTOR_REFUSED.name()),
                  entry("по просьбе наставляемого", EndReason.MENTEE_ASKED.name()),
                  entry("наставник уволен", EndReason.MENTOR_LEFT.name()),
                  entry("наставляемый уволен", EndReason.MENTEE_LEFT.name()),
                  entry("решение работодателя", EndReason.EMPLOYER_DECIDED.name()))));

  private final Pairs pairs;
  private final TeacherIndex people;

  ImportingPairs(Pairs pairs, TeacherIndex people) {
    this.pairs = pairs;
    this.people = people;
  }

  @SafeVarargs
  private static Map<String, String> words(Map.Entry<String, String>... words) {
    return Arrays.stream(words)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  Optional<Told<MentoringPair>> told(TableRow row, List<TableRow.Problem> problems) {
    Optional<DirectoryEntry> where = where(row, problems);
    List<DirectoryEntry> mentors = people(row, MENTORS, Optional.empty(), problems);
    List<DirectoryEntry> mentees = people(row, MENTEES, where, problems);
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
        new Told<>(id.value(), (Decision.Accepted<MentoringPair, MentoringEvent>) decision));
  }

  private Optional<DirectoryEntry> where(TableRow row, List<TableRow.Problem> problems) {
    return row.text(ORGANISATION)
        .map(people::organisation)
        .flatMap(found -> kept(found, row, ORGANISATION, problems));
  }

  private List<DirectoryEntry> people(
      TableRow row,
      String column,
      Optional<DirectoryEntry> where,
      List<TableRow.Problem> problems) {
    List<DirectoryEntry> found = new ArrayList<>();
    for (String name : row.text(column).orElse("").split(";")) {
      if (!name.isBlank()) {
        kept(people.teacher(name.strip(), where), row, column, problems).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<DirectoryEntry> kept(
      Found found, TableRow row, String column, List<TableRow.Problem> problems) {
    if (found.problem() != null) {
      problems.add(row.problem(column, found.problem()));
    }
    return Optional.ofNullable(found.entry());
  }

  private static Terms terms(
      TableRow row, List<DirectoryEntry> mentors, List<DirectoryEntry> mentees) {
    return new Terms(
        ids(mentors),
        ids(mentees),
        row.text(FORM).map(Form::valueOf).orElse(Form.TRADITIONAL),
        new Order(row.text(ORDER).orElse(null), row.date(ORDER_ON).orElse(null)),
        List.of(),
        false,
        null,
        new Period(row.date(FROM).orElse(null), row.date(PLANNED_TO).orElse(null)),
        "");
  }

  private static Closing closing(TableRow row, List<TableRow.Problem> problems) {
    if (row.date(CLOSED_ON).isEmpty()) {
      return null;
    }
    Outcome outcome = row.text(OUTCOME).map(Outcome::valueOf).orElse(null);
    EndReason reason = row.text(REASON).map(EndReason::valueOf).orElse(null);
    if ((outcome == null) == (reason == null)) {
      problems.add(
          row.problem(
              OUTCOME,
              "У завершённой пары укажите исход, у прекращённой — причину (одно из двух)."));
    }
    return new Closing(
        row.date(CLOSED_ON).get(),
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

  @Override
  Written write(List<Told<MentoringPair>> told, boolean dryRun, IntConsumer progress) {
    return written(told, pairs::findAll, pairs::createAll, pairs::updateAll, dryRun, progress);
  }
}
