package ru.traektoria.diagnostics.web.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.needs.NeedsSums;
import ru.traektoria.diagnostics.model.needs.NeedsSums.Question;
import ru.traektoria.diagnostics.web.needs.NeedsView.Answers;
import ru.traektoria.diagnostics.web.needs.NeedsView.Choice;
import ru.traektoria.diagnostics.web.needs.NeedsView.Rated;
import ru.traektoria.diagnostics.web.needs.NeedsView.Theme;

/** Puts the names of competences and choices to the sums of a survey. */
@Component
class NeedsWords {

  private static final int TOP = 3;

  private final Competences competences;

  NeedsWords(Competences competences) {
    this.competences = competences;
  }

  /** What is offered, the most wanted first. */
  List<Theme> themes(Instrument asked, NeedsSums sums) {
    Set<CompetenceCode> offered = NeedsSums.offered(asked);
    return offered.stream()
        .map(code -> theme(code, sums.themes()))
        .sorted(Comparator.comparing(theme -> -theme.people()))
        .toList();
  }

  private Theme theme(CompetenceCode code, Map<CompetenceCode, Integer> people) {
    return new Theme(
        code.value(), competences.name(code), code.area(), people.getOrDefault(code, 0));
  }

  /** The few that most want. */
  List<Theme> top(Instrument asked, NeedsSums sums) {
    return themes(asked, sums).stream().filter(theme -> theme.people() > 0).limit(TOP).toList();
  }

  /** The few statements that they agree with least. */
  static List<Rated> lowest(NeedsSums sums) {
    return sums.questions().stream()
        .filter(question -> question.item().kind() == ItemKind.SCALE && question.mean() != null)
        .map(question -> new Rated(question.item().text(), rounded(question.mean())))
        .sorted(Comparator.comparing(Rated::mean))
        .limit(TOP)
        .toList();
  }

  /** The questions; {@code words} of free answers only where the whole is shown. */
  static List<Answers> questions(NeedsSums sums, boolean words) {
    return sums.questions().stream().map(question -> answers(question, words)).toList();
  }

  private static Answers answers(Question question, boolean words) {
    Item item = question.item();
    return new Answers(
        item.code(),
        item.text(),
        item.kind(),
        question.answered(),
        question.mean() == null ? null : rounded(question.mean()),
        item.kind() == ItemKind.NUMBER ? item.numberKey().unit() : null,
        item.options().stream().anyMatch(option -> option.competence() != null),
        choices(question),
        words ? question.words() : List.of());
  }

  private static List<Choice> choices(Question question) {
    List<Choice> choices = new ArrayList<>();
    if (question.item().kind() == ItemKind.SCALE) {
      question
          .item()
          .choices()
          .forEach(step -> choices.add(new Choice(step, step, question.choices().get(step))));
    } else {
      question
          .item()
          .options()
          .forEach(
              option ->
                  choices.add(
                      new Choice(
                          option.code(),
                          option.text(),
                          question.choices().getOrDefault(option.code(), 0))));
    }
    return choices;
  }

  private static double rounded(double mean) {
    return Math.round(10 * mean) / 10.0;
  }
}
