package ru.traektoria.monitoring.own.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.NamedDay;
import ru.traektoria.monitoring.formula.Term;
import ru.traektoria.monitoring.own.model.ReportingPeriod;

/**
 * Чем спрашивают факт: one choice of a condition, be it a word, a day or a period of two days.
 *
 * @param usual what is chosen before anybody chooses
 */
public record Slot(String label, List<Choice> choices, String usual) {

  /** A choice: as it is kept, and as people read it. */
  public record Choice(String code, String label) {}

  /** The slots of a fact, in the order of its parameters. */
  static List<Slot> of(Term term, FactWords words) {
    List<Slot> slots = new ArrayList<>();
    List<Term.Parameter> parameters = term.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Term.Parameter parameter = parameters.get(i);
      if (!parameter.isDay()) {
        slots.add(word(term, parameter, words));
      } else if (i + 1 < parameters.size() && parameters.get(i + 1).isDay()) {
        slots.add(period());
        i++;
      } else {
        slots.add(day());
      }
    }
    return slots;
  }

  private static Slot word(Term term, Term.Parameter parameter, FactWords words) {
    List<Choice> choices = choices(term, parameter.words(), words);
    boolean any = parameter.words().contains("ANY");
    return new Slot(
        words.parameter(parameter.name()), choices, any ? "ANY" : choices.get(0).code());
  }

  /** The words of a fact as people read them, «любой» first and «не указано» last. */
  static List<Choice> choices(Term term, Iterable<String> codes, FactWords words) {
    List<Choice> choices = new ArrayList<>();
    codes.forEach(code -> choices.add(new Choice(code, words.word(term.name(), code))));
    choices.sort(
        (one, other) ->
            one.code().equals("ANY") || other.code().equals("NONE")
                ? -1
                : one.code().equals("NONE") || other.code().equals("ANY")
                    ? 1
                    : one.label().compareTo(other.label()));
    return choices;
  }

  private static Slot period() {
    List<Choice> choices =
        Stream.of(Span.values()).map(span -> new Choice(span.name(), span.label())).toList();
    return new Slot("период", choices, Span.ACADEMIC_YEAR.name());
  }

  private static Slot day() {
    List<Choice> choices =
        Arrays.stream(NamedDay.values())
            .map(day -> new Choice(day.word(), day == NamedDay.AS_OF ? "на дату" : day.label()))
            .toList();
    return new Slot("день", choices, NamedDay.AS_OF.word());
  }

  /** What is chosen before anybody chooses in an indicator of such a year. */
  public String usualIn(ReportingPeriod.Year year) {
    boolean calendar = year == ReportingPeriod.Year.CALENDAR;
    return calendar && usual.equals(Span.ACADEMIC_YEAR.name()) ? Span.CALENDAR_YEAR.name() : usual;
  }

  /** Whether it is one of the choices. */
  boolean takes(String code) {
    return choices.stream().anyMatch(choice -> choice.code().equals(code));
  }

  /** As formulas write the choice. */
  String written(String code) {
    boolean period = Arrays.stream(Span.values()).anyMatch(span -> span.name().equals(code));
    if (label.equals("период") && period) {
      return Span.valueOf(code).arguments();
    }
    return label.equals("день") ? code : '"' + code + '"';
  }

  /** As people read the choice. */
  public String spoken(String code) {
    return choices.stream()
        .filter(choice -> choice.code().equals(code))
        .map(Choice::label)
        .findFirst()
        .orElse(code);
  }
}
