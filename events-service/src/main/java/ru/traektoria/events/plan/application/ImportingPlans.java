package ru.traektoria.events.plan.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.events.plan.application.file.FoundPlan;
import ru.traektoria.events.plan.application.file.FoundRow;
import ru.traektoria.events.plan.application.file.Heading;
import ru.traektoria.events.plan.application.file.ReadingPlanFile;
import ru.traektoria.events.plan.model.ItemContent;
import ru.traektoria.events.plan.model.ItemContent.Aim;
import ru.traektoria.events.plan.model.ItemContent.Responsible;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.Items.Entry;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.PlanItem;
import ru.traektoria.events.plan.model.Section;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.events.plan.model.period.PeriodReader;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/**
 * Загрузка плана: the file is looked at first, row by row, with every срок as it was understood;
 * then the rows become items. The same file again changes nothing.
 */
@Service
public class ImportingPlans {

  private final FindingPlans finding;
  private final WorkingOnItems items;
  private final PlanReach reach;

  ImportingPlans(FindingPlans finding, WorkingOnItems items, PlanReach reach) {
    this.finding = finding;
    this.items = items;
    this.reach = reach;
  }

  /** Что станет со строкой. */
  public enum Fate {
    /** Новый пункт. */
    NEW,
    /** Изменит пункт. */
    CHANGED,
    /** Уже есть. */
    SAME
  }

  /** A row of the file, how its срок is understood, and what becomes of it. */
  public record Row(FoundRow found, Period period, Fate fate) {}

  /** What the file would do to the plan. */
  public record Preview(List<Row> rows, FoundPlan found) {

    /** How many rows have this fate. */
    public long count(Fate fate) {
      return rows.stream().filter(row -> row.fate() == fate).count();
    }
  }

  /** What would become of the plan; nothing is written. */
  public Preview preview(
      PlanId id, Upload upload, Map<Integer, List<Heading>> columns, Scope scope) {
    Plan plan = held(id, scope);
    FoundPlan found = ReadingPlanFile.read(upload, columns);
    List<Entry> entries = entries(plan, found);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      FoundRow row = found.rows().get(i);
      PeriodReader reader =
          new PeriodReader(plan.passport().years().ofStage(row.section()), plan.passport().terms());
      rows.add(new Row(row, reader.read(row.when(), row.title()), fate(plan, entry)));
    }
    return new Preview(rows, found);
  }

  private static Fate fate(Plan plan, Entry entry) {
    Optional<PlanItem> known = plan.item(entry.id());
    if (known.isEmpty()) {
      return Fate.NEW;
    }
    return known.get().content().equals(entry.content()) ? Fate.SAME : Fate.CHANGED;
  }

  /** Загружает. */
  public Stored<Plan> load(
      PlanId id, long version, Upload upload, Map<Integer, List<Heading>> columns, Scope scope) {
    Plan plan = held(id, scope);
    FoundPlan found = ReadingPlanFile.read(upload, columns);
    if (found.rows().isEmpty()) {
      throw Problems.refused(
          Reason.at(
              "file",
              "plan.no-rows",
              "В файле не нашлось ни одного пункта: нужна таблица с мероприятием и сроком."));
    }
    return items.enterAll(id, version, sections(plan, found), entries(plan, found), scope);
  }

  private static List<Section> sections(Plan plan, FoundPlan found) {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (FoundRow row : found.rows()) {
      sections.putIfAbsent(
          row.section(), new Section(section(plan, row.section()), row.section(), row.goal()));
    }
    return List.copyOf(sections.values());
  }

  private static SectionId section(Plan plan, String title) {
    return plan.sections().stream()
        .filter(known -> known.title().equals(title))
        .map(Section::id)
        .findFirst()
        .orElseGet(() -> new SectionId(Ids.derived("plan-section", plan.id().value(), title)));
  }

  private static List<Entry> entries(Plan plan, FoundPlan found) {
    Map<String, Integer> twins = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (FoundRow row : found.rows()) {
      int twin = twins.merge(row.section() + "\n" + row.title(), 1, Integer::sum);
      String id =
          Ids.derived(
              "plan-row", plan.id().value(), row.section(), row.title(), String.valueOf(twin));
      PlanItem known = plan.item(new ItemId(id)).orElse(null);
      entries.add(new Entry(new ItemId(id), section(plan, row.section()), content(row, known)));
    }
    return entries;
  }

  /** What the file does not know of an item stays: its people, its task. */
  private static ItemContent content(FoundRow row, PlanItem known) {
    ItemContent before = known == null ? null : known.content();
    return new ItemContent(
        row.title(),
        row.details(),
        row.when(),
        new Responsible(row.who(), before == null ? List.of() : before.responsible().people()),
        new Aim(before == null ? null : before.aim().task(), row.indicator()),
        row.funding(),
        row.place(),
        row.expected(),
        before != null && before.needsDocument(),
        before == null ? null : before.kind());
  }

  private Plan held(PlanId id, Scope scope) {
    Plan plan = finding.one(id, scope).state();
    reach.require(reach.holds(scope, plan));
    return plan;
  }
}
