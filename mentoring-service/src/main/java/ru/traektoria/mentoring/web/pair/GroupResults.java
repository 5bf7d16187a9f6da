package ru.traektoria.mentoring.web.pair;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.mentoring.model.Closing.Result;
import ru.traektoria.mentoring.model.adaptation.Assessment.Side;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.Named;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Words;
import ru.traektoria.portal.form.Option;

/** Итоги группы in the form of completion: the four signs for each mentee. */
final class GroupResults {

  private GroupResults() {}

  /** The question about one mentee; a value is {@code <mentee>:<sign>}. */
  record Question(String id, String name, List<Option> signs, List<String> seen) {}

  /** One question for each mentee of a group, none for a pair of two. */
  static List<Question> questions(PairView pair) {
    return pair.mentees().size() < 2
        ? List.of()
        : pair.mentees().stream().map(one -> question(pair, one)).toList();
  }

  private static Question question(PairView pair, Named mentee) {
    return new Question(
        mentee.id(),
        mentee.name(),
        Arrays.stream(Sign.values())
            .map(sign -> Option.of(value(mentee, sign.name()), Words.sign(sign)))
            .toList(),
        seen(pair, mentee).stream().map(sign -> value(mentee, sign)).toList());
  }

  private static String value(Named mentee, String sign) {
    return mentee.id() + ":" + sign;
  }

  /** Signs the final assessment by the mentor has shown: the form begins with them. */
  static List<String> seen(PairView pair, Named mentee) {
    return pair.assessments().stream()
        .filter(one -> one.stage() == Stage.FINAL && one.side() == Side.MENTOR)
        .filter(one -> one.mentee().equals(mentee))
        .flatMap(one -> one.marks().stream())
        .filter(mark -> mark.shown())
        .map(mark -> mark.sign().name())
        .distinct()
        .toList();
  }

  /** What the form says of each mentee; nothing ticked means that nothing was reached. */
  static List<Result> read(PairView pair, Set<Sign> signs, List<String> results) {
    boolean alone = pair.mentees().size() < 2;
    return pair.mentees().stream()
        .map(one -> Result.of(new TeacherId(one.id()), alone ? all(signs) : of(one, results)))
        .toList();
  }

  private static Set<Sign> all(Set<Sign> signs) {
    return signs == null ? Set.of() : signs;
  }

  private static Set<Sign> of(Named mentee, List<String> results) {
    Set<Sign> reached = EnumSet.noneOf(Sign.class);
    Arrays.stream(Sign.values())
        .filter(sign -> results != null && results.contains(value(mentee, sign.name())))
        .forEach(reached::add);
    return reached;
  }
}
