package ru.traektoria.mentoring.model.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Ids;

/**
 * План поддержки молодых педагогов на учебный год: of a municipality (S2, задача 1) or of a school,
 * there with the acknowledgement of each young specialist (S1 §1.10).
 *
 * @param place the municipality, or an organisation of it
 * @param year academic year, such as {@code 2026-27}
 * @param content what it says
 * @param approval {@code null} while it is a draft
 * @param acknowledged who has read it, and when
 * @param files the plan itself as a document, and what belongs to it
 * @param review отметка методиста «изучено» (S3, этап 2); {@code null} until then
 */
public record SupportPlan(
    Place place,
    String year,
    Content content,
    Approval approval,
    List<Acknowledgement> acknowledged,
    List<Attachment> files,
    Review review) {

  public SupportPlan {
    acknowledged = acknowledged == null ? List.of() : List.copyOf(acknowledged);
    files = files == null ? List.of() : List.copyOf(files);
  }

  /**
   * What a plan says.
   *
   * @param title название
   * @param items мероприятия, earliest first
   */
  public record Content(String title, List<PlanItem> items) {
    public Content {
      items =
          items == null
              ? List.of()
              : items.stream()
                  .sorted(
                      Comparator.comparing(
                          PlanItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                  .toList();
    }
  }

  /** Утверждение приказом или распоряжением. */
  public record Approval(String number, LocalDate on) {}

  /** Ознакомлен. */
  public record Acknowledgement(TeacherId teacher, LocalDate on) {}

  /** Изучено методистом. */
  public record Review(LocalDate on, String remark) {}

  /** One plan for one owner and one year. */
  public static String idOf(Place place, String year) {
    String owner =
        place.organisation() == null ? place.municipality().value() : place.organisation().value();
    return Ids.derived("support-plan", owner, year);
  }

  /** An empty plan of an owner. */
  public static SupportPlan empty(Place place, String year) {
    return new SupportPlan(
        place, year, new Content("", List.of()), null, List.of(), List.of(), null);
  }

  /** Its id. */
  public String id() {
    return idOf(place, year);
  }

  /** Answers whether it is in force. */
  public boolean approved() {
    return approval != null;
  }

  /** How many of its items are done. */
  public long done() {
    return content.items().stream().filter(PlanItem::done).count();
  }

  /** Answers whether the teacher has read it. */
  public boolean readBy(TeacherId teacher) {
    return acknowledged.stream().anyMatch(one -> one.teacher().equals(teacher));
  }

  /** The plan as one of its readers sees it: without the others, without the review. */
  public SupportPlan asReadBy(TeacherId teacher) {
    return new SupportPlan(
        place,
        year,
        content,
        approval,
        acknowledged.stream().filter(one -> one.teacher().equals(teacher)).toList(),
        files,
        null);
  }

  SupportPlan saying(Content next) {
    return new SupportPlan(place, year, next, approval, acknowledged, files, review);
  }

  SupportPlan approvedBy(Approval next) {
    return new SupportPlan(place, year, content, next, acknowledged, files, review);
  }

  SupportPlan readOn(TeacherId teacher, LocalDate on) {
    return new SupportPlan(
        place,
        year,
        content,
        approval,
        Stream.concat(acknowledged.stream(), Stream.of(new Acknowledgement(teacher, on))).toList(),
        files,
        review);
  }

  SupportPlan with(List<Attachment> more) {
    return new SupportPlan(
        place,
        year,
        content,
        approval,
        acknowledged,
        Stream.concat(files.stream(), more.stream()).toList(),
        review);
  }

  SupportPlan reviewed(Review seen) {
    return new SupportPlan(place, year, content, approval, acknowledged, files, seen);
  }
}
