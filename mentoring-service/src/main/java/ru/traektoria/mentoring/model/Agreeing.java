package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Согласие сторон: each of them answers for himself, a refusal needs no reason (S3 §4). */
final class Agreeing {

  private Agreeing() {}

  static Decision<MentoringPair, MentoringEvent> answer(MentoringPair pair, Answer answer) {
    if (pair.status() != Status.PROPOSED) {
      return Decision.refuse(
          Reason.of("pair.started", "На это предложение уже не отвечают: оно решено."));
    }
    if (!pair.terms().involves(answer.who())) {
      return Decision.refuse(Reason.of("pair.not-yours", "Вас нет в этом предложении."));
    }
    if (!answer.agrees()) {
      return Decision.accept(refused(pair, answer));
    }
    return given(pair.answers(), answer.who()).isPresent()
        ? Decision.unchanged(pair)
        : Decision.accept(new Changing(pair).answers(and(pair.answers(), answer)).pair());
  }

  /** Who refuses leaves the proposal; with nobody left on his side it is declined. */
  private static MentoringPair refused(MentoringPair pair, Answer answer) {
    boolean mentor = pair.terms().mentors().contains(answer.who());
    List<TeacherId> side = mentor ? pair.terms().mentors() : pair.terms().mentees();
    List<Answer> answers = and(pair.answers(), answer);
    if (side.size() > 1) {
      Terms rest = pair.terms().without(answer.who());
      return new Changing(pair).terms(rest).answers(answers).pair();
    }
    EndReason reason = mentor ? EndReason.MENTOR_REFUSED : EndReason.MENTEE_ASKED;
    MentoringPair answered = new Changing(pair).answers(answers).pair();
    return answered.closed(Status.DECLINED, Closing.endedEarly(answer.on(), reason, ""));
  }

  private static List<Answer> and(List<Answer> all, Answer one) {
    return Stream.concat(
            all.stream().filter(known -> !known.who().equals(one.who())), Stream.of(one))
        .toList();
  }

  /** Terms with the day by which every mentee agreed on the portal, where no paper says it. */
  static Terms withAnswers(Terms asked, List<Answer> answers) {
    boolean all =
        !asked.mentees().isEmpty()
            && asked.mentees().stream().allMatch(who -> given(answers, who).isPresent());
    return asked.menteesAgreedOn() != null || !all
        ? asked
        : asked.agreedOn(
            answers.stream()
                .filter(answer -> asked.mentees().contains(answer.who()))
                .map(Answer::on)
                .max(Comparator.naturalOrder())
                .orElseThrow());
  }

  /** A prolonged pair is judged by the term of its first order: the rest has orders of its own. */
  static Terms asOrdered(MentoringPair pair, Terms agreed) {
    boolean prolonged =
        !pair.prolongations().isEmpty()
            && agreed.period() != null
            && pair.terms().period().plannedTo().equals(agreed.period().plannedTo());
    return prolonged
        ? agreed.during(new Period(agreed.period().from(), pair.prolongations().get(0).before()))
        : agreed;
  }

  private static Optional<LocalDate> given(List<Answer> answers, TeacherId who) {
    return answers.stream()
        .filter(answer -> answer.who().equals(who) && answer.agrees())
        .map(Answer::on)
        .findFirst();
  }
}
