package ru.traektoria.route.model.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** Who may move a request from which state (S1 §1.1, S2 task 4). */
public final class RequestRule {

  /** What is done to a request. */
  public enum Step {
    AGREE(
        "Согласуют поданную заявку",
        EnumSet.of(RequestState.SUBMITTED),
        EnumSet.of(Capacity.SCHOOL_LEAD, Capacity.METHODIST)),
    REFUSE(
        "Отклоняют заявку до зачисления",
        EnumSet.of(RequestState.SUBMITTED, RequestState.AGREED),
        EnumSet.of(Capacity.SCHOOL_LEAD, Capacity.METHODIST)),
    ENROL(
        "Зачисляют по согласованной заявке",
        EnumSet.of(RequestState.AGREED, RequestState.ENROLLED),
        EnumSet.of(Capacity.METHODIST)),
    EXPEL(
        "Отчисляют того, кто зачислен",
        EnumSet.of(RequestState.ENROLLED),
        EnumSet.of(Capacity.METHODIST)),
    WITHDRAW(
        "Отзывают заявку до зачисления",
        EnumSet.of(RequestState.SUBMITTED, RequestState.AGREED),
        EnumSet.of(Capacity.TEACHER, Capacity.SCHOOL_LEAD, Capacity.METHODIST));

    private final String sentence;
    private final Set<RequestState> from;
    private final Set<Capacity> who;

    Step(String sentence, Set<RequestState> from, Set<Capacity> who) {
      this.sentence = sentence;
      this.from = from;
      this.who = who;
    }
  }

  private RequestRule() {}

  /** Why this person may not do it now; empty if nothing stands against it. */
  public static Optional<Reason> objection(CourseRequest request, Step step, Actor by) {
    if (!step.from.contains(request.state())) {
      return no("request.state", step.sentence + ", а эта " + now(request));
    }
    if (!step.who.contains(by.capacity())) {
      return no("request.role", "Это решает " + (step.who.size() == 1 ? "методист" : "завуч"));
    }
    boolean own = request.teacher().equals(by.teacher());
    if (step == Step.AGREE && own) {
      return no("request.own", "Свою заявку не согласуют: это делает другой руководитель");
    }
    if (step == Step.WITHDRAW && !own && !submittedBy(request, by)) {
      return no("request.applicant", "Заявку отзывает тот, кто её подал. Вы можете её отклонить");
    }
    return Optional.empty();
  }

  private static boolean submittedBy(CourseRequest request, Actor by) {
    String subject = request.marks().get(0).by().subject();
    return subject != null && subject.equals(by.subject());
  }

  private static String now(CourseRequest request) {
    return switch (request.state()) {
      case ENROLLED -> "уже с зачислением в группу";
      case COMPLETED -> "исполнена: курс пройден";
      case EXPELLED -> "закрыта отчислением";
      default -> "уже " + request.state().label();
    };
  }

  private static Optional<Reason> no(String code, String words) {
    return Optional.of(Reason.of(code, words));
  }
}
