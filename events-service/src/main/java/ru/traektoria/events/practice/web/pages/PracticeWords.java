package ru.traektoria.events.practice.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.practice.model.Dissemination;
import ru.traektoria.events.practice.model.PracticeContent.Kind;
import ru.traektoria.events.practice.model.PracticeState;
import ru.traektoria.events.practice.model.Review.Verdict;
import ru.traektoria.events.practice.web.PracticeView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** The users' words for practices. */
final class PracticeWords {

  private PracticeWords() {}

  static String kind(Kind kind) {
    return switch (kind) {
      case METHOD -> "Методика, приём, урок";
      case TECHNOLOGY -> "Педагогическая технология";
      case PROGRAMME -> "Программа";
      case UPBRINGING -> "Воспитательная практика";
      case METHODICAL_WORK -> "Наставничество и методическая работа";
      case MANAGEMENT -> "Управленческая практика";
      case OTHER -> "Иное";
    };
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case APPROVE -> "Одобрить: практика войдёт в банк";
      case RETURN -> "Вернуть на доработку";
      case REJECT -> "Отклонить";
    };
  }

  static Badge state(PracticeState state) {
    String word = Russian.capital(state.label());
    return switch (state) {
      case APPLIED -> Badge.info(word).icon("send");
      case UNDER_REVIEW -> Badge.info(word).icon("clipboard-check");
      case RETURNED -> Badge.warning(word).icon("arrow-back-up");
      case REJECTED -> Badge.neutral(word).icon("ban");
      case APPROVED -> Badge.good(word);
      case DISSEMINATED -> Badge.good(word).icon("presentation");
    };
  }

  /** «Ручьёва А. П., Луговой И. О.», or the organisation that is the author itself. */
  static String authors(PracticeView practice) {
    return practice.authors().isEmpty()
        ? organisation(practice)
        : practice.authors().stream().map(Named::name).collect(Collectors.joining(", "));
  }

  static String organisation(PracticeView practice) {
    return practice.organisation() == null ? "" : practice.organisation().name();
  }

  /** «Мастер-класс «Дроби», муниципальный». */
  static String showing(PracticeView.Showing shown) {
    String kind = Words.kind(shown.kind());
    return shown.title().isEmpty() ? kind : kind + " «" + shown.title() + "»";
  }

  static List<Option> ways() {
    return Dissemination.KINDS.stream().map(k -> Option.of(k.name(), Words.kind(k))).toList();
  }

  static List<Option> states(PracticeState... states) {
    return Arrays.stream(states).map(s -> Option.of(s.name(), Russian.capital(s.label()))).toList();
  }
}
