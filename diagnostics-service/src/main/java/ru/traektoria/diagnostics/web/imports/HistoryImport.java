package ru.traektoria.diagnostics.web.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.diagnostics.model.assessment.Occasion;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentMedium;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.RowImport;
import ru.traektoria.platform.web.tabular.TableRow;

/** Диагностика прошлых лет: facts and results a municipality brings along (ImportingHistory). */
final class HistoryImport implements RowImport {

  static final String DAY = "Дата диагностики";
  static final String KIND = "Вид";
  static final String SITE = "Площадка";
  static final String CONSENT = "Согласие для";

  private static final Map<String, String> KINDS =
      ordered("входная", "ENTRY", "промежуточная", "INTERIM", "итоговая", "FINAL");
  private static final Map<String, String> SITES =
      ordered("муниципалитет", "MUNICIPAL", "школа", "SCHOOL", "ЦНППМ", "CNPPM");

  private final PeopleColumns people;
  private final LevelColumns levels;
  private final ImportedAssessments assessments;
  private final LocalDate today;

  HistoryImport(
      PeopleColumns people, LevelColumns levels, ImportedAssessments assessments, LocalDate today) {
    this.people = people;
    this.levels = levels;
    this.assessments = assessments;
    this.today = today;
  }

  static List<Column> template() {
    List<Column> columns = new ArrayList<>(PeopleColumns.columns());
    columns.add(Column.date(DAY).aliases("Дата").required());
    columns.add(Column.oneOf(KIND, KINDS).aliases("Вид диагностики").required());
    columns.add(Column.oneOf(SITE, SITES));
    columns.addAll(LevelColumns.columns());
    columns.add(
        Column.text(CONSENT)
            .hint("кому открыт результат: школа; методист; ЦНППМ. Пусто — методист"));
    return columns;
  }

  @Override
  public List<Column> columns() {
    return template();
  }

  @Override
  public RowImport.Result run(List<TableRow> rows, boolean dryRun, IntConsumer progress) {
    List<TableRow.Problem> problems = new ArrayList<>();
    Map<String, Decision.Accepted<Assessment, AssessmentEvent>> decided = new LinkedHashMap<>();
    for (TableRow row : rows) {
      Optional<Examinee> who = people.find(row);
      if (who.isEmpty()) {
        problems.add(
            row.problem(
                PeopleColumns.CODE,
                "Педагог не найден или таких несколько: " + PeopleColumns.told(row) + "."));
        continue;
      }
      decide(row, who.get(), problems)
          .ifPresent(each -> decided.put(each.state().id().value(), each));
    }
    return problems.isEmpty()
        ? assessments.save(List.copyOf(decided.values()), dryRun, progress)
        : RowImport.Result.refused(problems);
  }

  private Optional<Decision.Accepted<Assessment, AssessmentEvent>> decide(
      TableRow row, Examinee who, List<TableRow.Problem> problems) {
    int before = problems.size();
    LocalDate day = row.date(DAY).orElseThrow();
    if (day.isAfter(today)) {
      problems.add(row.problem(DAY, "Дата ещё не наступила."));
    }
    List<Finding> findings = levels.read(row, problems);
    Set<Recipient> recipients = recipients(row, problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    CampaignKind kind = CampaignKind.valueOf(row.text(KIND).orElseThrow());
    Site site = Site.valueOf(row.text(SITE).orElse("MUNICIPAL"));
    AssessmentId id =
        new AssessmentId(
            Ids.derived("history", who.teacher().value(), day + "", kind.name(), site.name()));
    Occasion occasion = new Occasion(null, kind, site, site.initiator(), day, true);
    Consent consent =
        new Consent(
            0, recipients, ConsentMedium.HISTORY, day.atStartOfDay().toInstant(ZoneOffset.UTC));
    return Optional.of(
        (Decision.Accepted<Assessment, AssessmentEvent>)
            Assessment.reported(
                Assessment.invited(id, who, occasion, null), consent, findings, day));
  }

  private static Set<Recipient> recipients(TableRow row, List<TableRow.Problem> problems) {
    Set<Recipient> recipients = EnumSet.noneOf(Recipient.class);
    for (String word : row.text(CONSENT).orElse("методист").split("[;,]")) {
      switch (word.strip().toLowerCase(Locale.ROOT)) {
        case "школа" -> recipients.add(Recipient.SCHOOL);
        case "методист" -> recipients.add(Recipient.METHODIST);
        case "цнппм" -> recipients.add(Recipient.CNPPM);
        default ->
            problems.add(
                row.problem(CONSENT, "Напишите «школа», «методист» или «ЦНППМ» через «;»."));
      }
    }
    return recipients;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
