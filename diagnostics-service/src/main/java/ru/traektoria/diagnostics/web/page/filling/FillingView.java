package ru.traektoria.diagnostics.web.page.filling;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.Mark;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.Section;

/** The whole questionnaire on one page, so that it goes on when the connection is lost. */
record FillingView(String id, List<Part> parts, int answered, int questions) {

  /** A section with its questions; {@code number} counts from 1. */
  record Part(int number, Section section, List<Question> questions) {

    /** How many of its questions have an answer. */
    public int answered() {
      return (int) questions.stream().filter(question -> !question.chosen().isEmpty()).count();
    }

    /** All its questions are answered. */
    public boolean complete() {
      return answered() == questions.size();
    }
  }

  /** A question with its place among all, what was answered and the revision of that. */
  record Question(int number, Item item, List<String> chosen, long revision) {}

  static FillingView of(Assessment assessment, List<Section> sections) {
    List<Part> parts = new ArrayList<>();
    int number = 0;
    for (Section section : sections) {
      List<Question> questions = new ArrayList<>();
      for (Item item : section.items()) {
        questions.add(question(assessment, item, ++number));
      }
      parts.add(new Part(parts.size() + 1, section, questions));
    }
    int answered = parts.stream().mapToInt(Part::answered).sum();
    return new FillingView(assessment.id().value(), parts, answered, number);
  }

  private static Question question(Assessment assessment, Item item, int number) {
    Mark mark = assessment.marks().get(item.code());
    return new Question(
        number,
        item,
        assessment.answers().getOrDefault(item.code(), List.of()),
        mark == null ? 0 : mark.revision());
  }

  /** 0 to 100. */
  public int percent() {
    return questions == 0 ? 0 : 100 * answered / questions;
  }

  /** The section asked for, or the first that is not complete: one goes on where one stopped. */
  int open(Integer asked) {
    if (asked != null) {
      return Math.min(parts.size(), Math.max(1, asked));
    }
    return parts.stream()
        .filter(part -> !part.complete())
        .map(Part::number)
        .findFirst()
        .orElse(parts.size());
  }
}
