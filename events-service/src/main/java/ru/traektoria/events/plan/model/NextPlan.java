package ru.traektoria.events.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.period.Mark;
import ru.traektoria.events.plan.model.period.Period;
import ru.traektoria.events.plan.model.period.PeriodShift;
import ru.traektoria.events.plan.model.period.PlanYears;

/**
 * План следующего года from the one of this year (S3-147): what can be shifted is shifted, what
 * could not be is marked.
 */
public final class NextPlan {

  private static final Pattern YEARS = Pattern.compile("20\\d\\d(?:\\s?[-–/]\\s?(?:20)?\\d\\d)?");

  private NextPlan() {}

  /** Which items go on. */
  public enum Which {
    /** Все пункты. */
    ALL,
    /** Только невыполненные. */
    OPEN
  }

  /**
   * A draft for the years after.
   *
   * @param ids gives each item of the old plan the id of its successor
   * @param under the plan it refers to; {@code null} for none
   */
  public static Plan of(
      Plan old, PlanId id, Which which, Function<ItemId, ItemId> ids, PlanId under) {
    PlanYears years = old.passport().years().next();
    PeriodShift shift = new PeriodShift(years.first() - old.passport().years().first());
    Passport passport = old.passport().in(years, title(old, years), under);
    List<Section> sections =
        old.sections().stream()
            .map(s -> new Section(s.id(), shifted(s.title(), shift.years()), s.goal()))
            .toList();
    Plan draft = new Plan(id, old.owner(), passport, PlanState.DRAFT, null, sections, List.of());
    List<PlanItem> items = new ArrayList<>();
    for (PlanItem item : old.items()) {
      boolean open = item.progress().state() == Progress.State.OPEN;
      if (which == Which.ALL && item.progress().state() != Progress.State.CANCELLED || open) {
        items.add(next(item, draft, shift, ids.apply(item.id())));
      }
    }
    return draft.with(sections, items);
  }

  private static PlanItem next(PlanItem item, Plan draft, PeriodShift shift, ItemId id) {
    PeriodShift.Shifted moved = shift.of(item.period());
    ItemContent content = item.content().at(moved.text());
    SectionId section = item.section();
    Period read = draft.reader(section).read(content.when(), content.title());
    Mark mark = moved.mark();
    return new PlanItem(
        id, section, content, mark == null ? read : read.marked(mark), Progress.NONE, null);
  }

  private static String title(Plan old, PlanYears years) {
    String title = old.passport().title();
    return YEARS.matcher(title).find()
        ? YEARS.matcher(title).replaceFirst(span(years))
        : title + ", " + years.label();
  }

  private static String span(PlanYears years) {
    int end = years.kind() == PlanYears.Kind.ACADEMIC ? years.last() + 1 : years.last();
    return end == years.first() ? String.valueOf(end) : years.first() + "–" + end;
  }

  private static String shifted(String heading, int by) {
    return Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)")
        .matcher(heading)
        .replaceAll(m -> String.valueOf(Integer.parseInt(m.group()) + by));
  }
}
