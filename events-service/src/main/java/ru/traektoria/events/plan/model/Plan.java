package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.events.plan.model.period.PeriodReader;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * План методической работы: of a municipality, an organisation or an association, for one year or
 * several (domain.md §2.5, S0 §5, S1, S2, S3 table 4, S4).
 *
 * @param approval what it was approved by; {@code null} while it is a draft
 * @param sections in the order in which they are printed
 * @param items in the order in which they were entered
 */
public record Plan(
    PlanId id,
    Owner owner,
    Passport passport,
    PlanState state,
    Approval approval,
    List<Section> sections,
    List<PlanItem> items) {

  private static final int MOST_SECTIONS = 100;

  public Plan {
    sections = sections == null ? List.of() : List.copyOf(sections);
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** Начинает проект плана. */
  public static Decision<Plan, PlanEvent> draft(PlanId id, Owner owner, Passport passport) {
    List<Reason> reasons = passport.objections();
    return reasons.isEmpty()
        ? Decision.accept(
            new Plan(id, owner, passport, PlanState.DRAFT, null, List.of(), List.of()))
        : Decision.refuse(reasons);
  }

  /** Меняет паспорт; every срок is read again in the years and четверти it now has. */
  public Decision<Plan, PlanEvent> describe(Passport changed) {
    List<Reason> reasons = new ArrayList<>(changed.objections());
    if (state != PlanState.DRAFT && !changed.years().equals(passport.years())) {
      reasons.add(Reason.at("first", "plan.years-approved", "Годы утверждённого плана не меняют."));
    }
    if (state == PlanState.CLOSED) {
      reasons.add(closed());
    }
    if (items.stream().anyMatch(i -> tooFar(i, changed))) {
      reasons.add(
          Reason.at("tasks", "plan.task-used", "На одну из убранных задач ссылается пункт плана."));
    }
    return reasons.isEmpty()
        ? new Items(new Plan(id, owner, changed, state, approval, sections, items), this)
            .readAgain()
        : Decision.refuse(reasons);
  }

  private static boolean tooFar(PlanItem item, Passport changed) {
    Integer task = item.content().aim().task();
    return task != null && task > changed.tasks().size();
  }

  /** Добавляет раздел, or changes the heading and the goal of one that is there. */
  public Decision<Plan, PlanEvent> section(Section section) {
    if (state == PlanState.CLOSED) {
      return Decision.refuse(closed());
    }
    if (section.title().isEmpty() || section.title().length() > 500) {
      return Decision.refuse(
          Reason.at("title", "section.title", "Назовите раздел, до 500 знаков."));
    }
    List<Section> all = new ArrayList<>(sections);
    Optional<Section> known = section(section.id());
    if (known.isEmpty() && sections.size() >= MOST_SECTIONS) {
      return Decision.refuse(Reason.of("plan.sections", "В плане уже 100 разделов."));
    }
    known.ifPresentOrElse(
        there -> all.set(sections.indexOf(there), section), () -> all.add(section));
    return new Items(with(all, items), this).readAgain();
  }

  /** Убирает пустой раздел. */
  public Decision<Plan, PlanEvent> dropSection(SectionId which) {
    if (state == PlanState.CLOSED) {
      return Decision.refuse(closed());
    }
    return items.stream().anyMatch(item -> item.section().equals(which))
        ? Decision.refuse(
            Reason.of("section.not-empty", "В разделе есть пункты: сначала перенесите их."))
        : Decision.accept(
            with(sections.stream().filter(s -> !s.id().equals(which)).toList(), items));
  }

  /**
   * Утверждает.
   *
   * @param parent the plan it is made for, if any: a ШМО's plan comes after its school's (S1-43)
   */
  public Decision<Plan, PlanEvent> approve(Approval by, Optional<Plan> parent, LocalDate today) {
    List<Reason> reasons = new ArrayList<>(by.objections(today));
    if (state != PlanState.DRAFT) {
      reasons.add(Reason.of("plan.approved", "План уже " + state.label() + "."));
    }
    if (items.isEmpty()) {
      reasons.add(Reason.of("plan.empty", "В плане нет ни одного пункта."));
    }
    if (parent.filter(above -> above.state() == PlanState.DRAFT).isPresent()) {
      reasons.add(
          Reason.of(
              "plan.parent-draft",
              "Сначала утверждают план «" + parent.get().passport().title() + "»."));
    }
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Plan approved = new Plan(id, owner, passport, PlanState.APPROVED, by, sections, items);
    List<PlanEvent> told = new ArrayList<>(List.of(TellingPlan.approved(approved, by)));
    items.forEach(item -> told.add(TellingPlan.item(approved, item)));
    return Decision.accept(approved, told);
  }

  /** Закрывает год: nothing of the plan changes any more. */
  public Decision<Plan, PlanEvent> close() {
    return switch (state) {
      case DRAFT ->
          Decision.refuse(Reason.of("plan.draft", "Закрывают утверждённый план, это проект."));
      case CLOSED -> Decision.unchanged(this);
      case APPROVED ->
          Decision.accept(
              new Plan(id, owner, passport, PlanState.CLOSED, approval, sections, items));
    };
  }

  /** What may be done with its items. */
  public Items itemsOf() {
    return new Items(this);
  }

  /** One item. */
  public Optional<PlanItem> item(ItemId which) {
    return items.stream().filter(item -> item.id().equals(which)).findFirst();
  }

  /** One section. */
  public Optional<Section> section(SectionId which) {
    return sections.stream().filter(section -> section.id().equals(which)).findFirst();
  }

  /** Items of a section, in the order in which they were entered. */
  public List<PlanItem> items(SectionId which) {
    return items.stream().filter(item -> item.section().equals(which)).toList();
  }

  /** Reads срок of items of a section: a stage has years of its own. */
  public PeriodReader reader(SectionId which) {
    String heading = section(which).map(Section::title).orElse("");
    return new PeriodReader(passport.years().ofStage(heading), passport.terms());
  }

  /** How many items are due, and how many of them were done. */
  public Fulfilment fulfilment(LocalDate today) {
    List<PlanItem> due = items.stream().filter(item -> item.due(today)).toList();
    long done = due.stream().filter(i -> i.progress().state() == Progress.State.DONE).count();
    long inTime = due.stream().filter(PlanItem::doneInTime).count();
    long late = items.stream().filter(i -> i.standing(today) == Standing.LATE).count();
    return new Fulfilment(items.size(), due.size(), (int) done, (int) inTime, (int) late);
  }

  /**
   * «% выполненных из наступивших» (SC.9).
   *
   * @param inTime done not later than the period ended
   * @param late overdue items, also those that are repeated and missed one time
   */
  public record Fulfilment(int items, int due, int done, int inTime, int late) {}

  Plan with(List<Section> changed, List<PlanItem> all) {
    return new Plan(id, owner, passport, state, approval, changed, all);
  }

  static Reason closed() {
    return Reason.of("plan.closed", "Год этого плана закрыт: он больше не меняется.");
  }
}
