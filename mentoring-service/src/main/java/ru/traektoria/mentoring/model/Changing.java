package ru.traektoria.mentoring.model;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.model.adaptation.Assessment;
import ru.traektoria.mentoring.model.programme.Programme;
import ru.traektoria.mentoring.model.programme.Session;

/** A pair of which a decision changes one thing or two; the rest stays as it is. */
final class Changing {

  private final MentoringPair from;
  private Terms terms;
  private Status status;
  private List<Session> sessions;
  private Closing closing;
  private List<Answer> answers;
  private Programme programme;
  private List<Assessment> assessments;
  private List<Prolongation> prolongations;

  Changing(MentoringPair pair) {
    from = pair;
    terms = pair.terms();
    status = pair.status();
    sessions = pair.sessions();
    closing = pair.closing();
    answers = pair.answers();
    programme = pair.programme();
    assessments = pair.assessments();
    prolongations = pair.prolongations();
  }

  Changing terms(Terms agreed) {
    terms = agreed;
    return this;
  }

  Changing status(Status next) {
    status = next;
    return this;
  }

  Changing closing(Closing how) {
    closing = how;
    return this;
  }

  Changing log(List<Session> written, Programme fulfilled) {
    sessions = written;
    programme = fulfilled;
    return this;
  }

  Changing answers(List<Answer> given) {
    answers = given;
    return this;
  }

  Changing programme(Programme planned) {
    programme = planned;
    return this;
  }

  Changing assessments(List<Assessment> all) {
    assessments = all;
    return this;
  }

  Changing prolongedBy(Prolongation one) {
    prolongations = Stream.concat(prolongations.stream(), Stream.of(one)).toList();
    terms = terms.during(new Period(terms.period().from(), one.until()));
    return this;
  }

  MentoringPair pair() {
    return new MentoringPair(
        from.id(),
        from.place(),
        terms,
        status,
        sessions,
        closing,
        from.imported(),
        answers,
        programme,
        assessments,
        prolongations,
        from.follows());
  }
}
