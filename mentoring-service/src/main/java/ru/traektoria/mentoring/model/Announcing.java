package ru.traektoria.mentoring.model;

import java.util.List;
import ru.traektoria.mentoring.model.MentoringEvent.MentorAssigned;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringCompleted;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringEnded;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringSessionHeld;
import ru.traektoria.mentoring.model.MentoringEvent.TutorAssigned;
import ru.traektoria.mentoring.model.programme.Session;

/** Tells others what happened to a pair: always the whole truth about it. */
final class Announcing {

  private Announcing() {}

  static MentorAssigned assigned(MentoringPair pair) {
    Terms terms = pair.terms();
    return new MentorAssigned(
        pair.id(),
        terms.mentors(),
        terms.mentees(),
        pair.place().municipality(),
        pair.place().organisation(),
        terms.form(),
        terms.order().number(),
        terms.order().on(),
        terms.period().from(),
        terms.period().plannedTo(),
        mark(pair));
  }

  /** What is told when a pair starts or its terms change. */
  static List<MentoringEvent> started(MentoringPair pair) {
    Terms terms = pair.terms();
    if (terms.form() != Terms.Form.TUTOR || terms.route() == null) {
      return List.of(assigned(pair));
    }
    return List.of(
        assigned(pair),
        new TutorAssigned(
            pair.id(),
            terms.route(),
            terms.mentors(),
            terms.mentees(),
            pair.place().municipality(),
            pair.place().organisation(),
            terms.period().from(),
            terms.period().plannedTo()));
  }

  static MentoringSessionHeld held(MentoringPair pair, Session session) {
    return new MentoringSessionHeld(
        pair.id(),
        session.id(),
        pair.terms().mentors(),
        session.present(pair.terms().mentees()),
        pair.place().municipality(),
        pair.place().organisation(),
        session.kind(),
        session.heldOn());
  }

  static MentoringEvent closed(MentoringPair pair) {
    Closing closing = pair.closing();
    return closing.outcome() == null ? ended(pair, closing) : completed(pair, closing);
  }

  private static MentoringCompleted completed(MentoringPair pair, Closing closing) {
    return new MentoringCompleted(
        pair.id(),
        pair.terms().mentors(),
        pair.terms().mentees(),
        pair.place().municipality(),
        closing.on(),
        closing.outcome(),
        mark(pair));
  }

  private static MentoringEnded ended(MentoringPair pair, Closing closing) {
    return new MentoringEnded(
        pair.id(),
        pair.terms().mentors(),
        pair.terms().mentees(),
        pair.place().municipality(),
        closing.on(),
        closing.reason(),
        mark(pair));
  }

  private static Boolean mark(MentoringPair pair) {
    return pair.imported() ? true : null;
  }
}
