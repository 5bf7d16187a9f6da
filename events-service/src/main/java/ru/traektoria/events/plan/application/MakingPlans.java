package ru.traektoria.events.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.events.plan.model.Approval;
import ru.traektoria.events.plan.model.ItemId;
import ru.traektoria.events.plan.model.NextPlan;
import ru.traektoria.events.plan.model.Owner;
import ru.traektoria.events.plan.model.Passport;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanEvent;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.PlanState;
import ru.traektoria.events.plan.model.Section;
import ru.traektoria.events.plan.model.Section.SectionId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;

/** План: drafted, described, divided into sections, approved, closed, continued next year. */
@Service
public class MakingPlans {

  private final Plans plans;
  private final FindingPlans finding;
  private final PlanReach reach;
  private final Clock clock;

  MakingPlans(Plans plans, FindingPlans finding, PlanReach reach, Clock clock) {
    this.plans = plans;
    this.finding = finding;
    this.reach = reach;
    this.clock = clock;
  }

  /** Whose the new plan is: ids of an organisation and an association, either may be empty. */
  public record For(String organisation, String association) {}

  /** Начинает проект. */
  public Stored<Plan> draft(CreationKey key, For whose, Passport passport, Scope scope) {
    Owner owner = reach.ownerFor(scope, whose.organisation(), whose.association());
    requireParent(passport, null, owner, scope);
    PlanId id = new PlanId(key.id());
    return plans.create(id, key.requestHash(), Plan.draft(id, owner, passport));
  }

  /** Меняет паспорт. */
  public Stored<Plan> describe(PlanId id, long version, Passport passport, Scope scope) {
    Plan known = held(id, scope);
    requireParent(passport, id, known.owner(), scope);
    return plans.update(id, version, plan -> plan.describe(passport));
  }

  private void requireParent(Passport passport, PlanId self, Owner owner, Scope scope) {
    PlanId parent = passport.parent();
    if (parent == null) {
      return;
    }
    boolean fits =
        !parent.equals(self)
            && plans
                .find(parent)
                .map(Stored::state)
                .filter(above -> reach.sees(scope, above))
                .filter(
                    above ->
                        above.owner().place().municipality().equals(owner.place().municipality()))
                .filter(above -> !Objects.equals(above.passport().parent(), self) || self == null)
                .isPresent();
    if (!fits) {
      throw Problems.refused(Reason.at("parent", "plan.parent", "Выберите план из списка."));
    }
  }

  /** Добавляет или меняет раздел. */
  public Stored<Plan> section(PlanId id, long version, Section section, Scope scope) {
    return change(id, version, scope, plan -> plan.section(section));
  }

  /** Убирает пустой раздел. */
  public Stored<Plan> dropSection(PlanId id, long version, SectionId section, Scope scope) {
    return change(id, version, scope, plan -> plan.dropSection(section));
  }

  /** Утверждает. */
  public Stored<Plan> approve(PlanId id, long version, Approval by, Scope scope) {
    Plan known = held(id, scope);
    if (!reach.approves(scope, known)) {
      throw Problems.forbidden("План объединения утверждает методист или школа.");
    }
    Optional<Plan> parent = finding.parent(known);
    return plans.update(id, version, plan -> plan.approve(by, parent, LocalDate.now(clock)));
  }

  /** Закрывает год; a draft of the next with what is not done comes with it (S3-147). */
  public Stored<Plan> close(PlanId id, long version, Scope scope) {
    change(id, version, scope, Plan::close);
    return next(id, NextPlan.Which.OPEN, scope);
  }

  /** A draft for the years after; asked for again, it answers the one that is there. */
  public Stored<Plan> next(PlanId id, NextPlan.Which which, Scope scope) {
    Plan old = held(id, scope);
    if (old.state() == PlanState.DRAFT) {
      throw Problems.refused(
          Reason.of("plan.draft", "Продолжают утверждённый план, этот ещё проект."));
    }
    PlanId then = new PlanId(Ids.derived("next-plan", id.value()));
    Function<ItemId, ItemId> ids =
        item -> new ItemId(Ids.derived("next-item", then.value(), item.value()));
    Plan draft = NextPlan.of(old, then, which, ids, null);
    return plans.find(then).orElseGet(() -> plans.create(then, "", Decision.accept(draft)));
  }

  private Stored<Plan> change(
      PlanId id, long version, Scope scope, Function<Plan, Decision<Plan, PlanEvent>> how) {
    held(id, scope);
    return plans.update(id, version, how);
  }

  private Plan held(PlanId id, Scope scope) {
    Plan known = finding.one(id, scope).state();
    reach.require(reach.holds(scope, known));
    return known;
  }
}
