package ru.traektoria.mentoring.model.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.mentoring.model.plan.SupportPlan.Approval;
import ru.traektoria.mentoring.model.plan.SupportPlan.Content;
import ru.traektoria.mentoring.model.plan.SupportPlan.Review;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** What may be done with a plan of support, and when (S2 задача 1, S1 §1.10, S3 этап 2). */
public final class SupportPlanRule {

  private static final int MOST_FILES = 20;
  private static final int MOST_ITEMS = 200;

  /** A plan that is not approved on this day of autumn is flagged (S2, задача 1). */
  private static final int DUE_MONTH = 10;

  private SupportPlanRule() {}

  /** The day on which the plan of that year has to be approved: 1 October. */
  public static LocalDate dueOn(AcademicYear year) {
    return LocalDate.of(year.startYear(), DUE_MONTH, 1);
  }

  /** Writes title and items anew; what is done stays. */
  public static Decision<SupportPlan, Object> write(SupportPlan plan, Content content) {
    List<Reason> reasons = new ArrayList<>();
    if (blank(content.title())) {
      reasons.add(Reason.at("title", "plan.title", "Назовите план."));
    }
    if (content.items().size() > MOST_ITEMS) {
      reasons.add(Reason.at("items", "plan.items", "В плане не больше 200 пунктов."));
    }
    for (PlanItem item : content.items()) {
      if (blank(item.text()) || item.due() == null) {
        reasons.add(Reason.at("due", "plan.item", "У каждого пункта есть мероприятие и срок."));
        break;
      }
    }
    boolean lost =
        plan.content().items().stream()
            .filter(PlanItem::done)
            .anyMatch(one -> !content.items().contains(one));
    if (lost) {
      reasons.add(Reason.of("plan.done-stays", "Выполненный пункт остаётся в плане."));
    }
    return reasons.isEmpty() ? Decision.accept(plan.saying(content)) : Decision.refuse(reasons);
  }

  /** Утверждает. */
  public static List<Reason> againstApproval(SupportPlan plan, Approval approval, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (plan.content().items().isEmpty()) {
      reasons.add(Reason.of("plan.empty", "В плане нет ни одного пункта: добавьте мероприятия."));
    }
    if (blank(approval.number())) {
      reasons.add(Reason.at("number", "plan.number", "Укажите номер документа об утверждении."));
    }
    if (approval.on() == null || approval.on().isAfter(today)) {
      reasons.add(Reason.at("on", "plan.on", "Укажите дату утверждения, не позже сегодняшней."));
    }
    return reasons;
  }

  /** The approved plan. */
  public static SupportPlan approved(SupportPlan plan, Approval approval) {
    return plan.approvedBy(approval);
  }

  /** Отмечает пункт выполненным. */
  public static Decision<SupportPlan, Object> done(
      SupportPlan plan, String item, LocalDate on, String result) {
    boolean known = plan.content().items().stream().anyMatch(one -> one.id().equals(item));
    if (!known) {
      return Decision.refuse(Reason.of("plan.unknown-item", "Такого пункта в плане нет."));
    }
    List<PlanItem> items =
        plan.content().items().stream()
            .map(one -> one.id().equals(item) ? one.doneOn(on, result) : one)
            .toList();
    return Decision.accept(plan.saying(new Content(plan.content().title(), items)));
  }

  /** Ознакомление: once, with an approved plan of one's own school. */
  public static Decision<SupportPlan, Object> read(
      SupportPlan plan, TeacherId teacher, LocalDate on) {
    if (!plan.approved()) {
      return Decision.refuse(Reason.of("plan.draft", "План ещё не утверждён."));
    }
    return plan.readBy(teacher)
        ? Decision.unchanged(plan)
        : Decision.accept(plan.readOn(teacher, on));
  }

  /** Прикладывает документы. */
  public static Decision<SupportPlan, Object> attach(SupportPlan plan, List<Attachment> files) {
    if (files.isEmpty()) {
      return Decision.refuse(Reason.at("files", "plan.no-file", "Выберите файл."));
    }
    return plan.files().size() + files.size() > MOST_FILES
        ? Decision.refuse(Reason.at("files", "plan.files", "К плану — не больше 20 файлов."))
        : Decision.accept(plan.with(files));
  }

  /** Отметка методиста «изучено». */
  public static Decision<SupportPlan, Object> review(SupportPlan plan, Review review) {
    return Decision.accept(plan.reviewed(review));
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
