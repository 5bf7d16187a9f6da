package ru.traektoria.events.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.plan.application.MakingPlans.For;
import ru.traektoria.events.plan.model.Approval;
import ru.traektoria.events.plan.model.ItemContent;
import ru.traektoria.events.plan.model.ItemContent.Aim;
import ru.traektoria.events.plan.model.ItemContent.Responsible;
import ru.traektoria.events.plan.model.ItemKind;
import ru.traektoria.events.plan.model.Passport;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.events.plan.model.Result;
import ru.traektoria.events.plan.model.period.PlanYears;
import ru.traektoria.events.plan.model.period.SchoolTerms;

/** What machines send of plans. */
public final class PlanRequests {

  private PlanRequests() {}

  /**
   * Паспорт; organisation and association are read when the plan is new.
   *
   * @param first the year in which the first year of the plan begins
   * @param last the year in which the last one begins; the same for one year
   * @param terms {@code null} for the usual четверти
   */
  public record PlanRequest(
      String title,
      PlanYears.Kind yearKind,
      Integer first,
      Integer last,
      SchoolTerms terms,
      String theme,
      String goal,
      List<String> tasks,
      List<String> grounds,
      String parent,
      String organisation,
      String association) {

    /** The passport as the model knows it. */
    public Passport passport() {
      int from = first == null ? 0 : first;
      PlanYears years = new PlanYears(yearKind, from, last == null ? from : last);
      return new Passport(
          title,
          years,
          terms,
          theme,
          goal,
          tasks,
          grounds,
          blank(parent) ? null : new PlanId(parent));
    }

    /** Whose it is. */
    public For whose() {
      return new For(organisation, association);
    }
  }

  /** Раздел. */
  public record SectionRequest(String title, String goal) {}

  /** Пункт. */
  public record ItemRequest(
      String section,
      String title,
      String details,
      String when,
      String responsible,
      List<String> people,
      Integer task,
      String indicator,
      String funding,
      String place,
      String expected,
      Boolean needsDocument,
      ItemKind kind) {

    /** The content as the model knows it. */
    public ItemContent content() {
      List<TeacherId> who =
          people == null
              ? List.of()
              : people.stream().filter(id -> !blank(id)).map(TeacherId::new).toList();
      return new ItemContent(
          title,
          details,
          when,
          new Responsible(responsible, who),
          new Aim(task, indicator),
          funding,
          place,
          expected,
          Boolean.TRUE.equals(needsDocument),
          kind);
    }
  }

  /** Утверждение. */
  public record ApprovalRequest(
      Approval.Kind kind, String number, @DateTimeFormat(iso = ISO.DATE) LocalDate on, String by) {

    /** The approval as the model knows it. */
    public Approval approval() {
      return new Approval(kind, number, on, by);
    }
  }

  /** Результат. */
  public record ResultRequest(
      String words,
      String document,
      @DateTimeFormat(iso = ISO.DATE) LocalDate on,
      Boolean finished) {

    /** The result as the model knows it. */
    public Result result() {
      return Result.told(words, document, on);
    }

    /** Whether nothing more is to be done. */
    public boolean whole() {
      return Boolean.TRUE.equals(finished);
    }
  }

  /** Снятие. */
  public record CancellationRequest(String reason) {}

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
