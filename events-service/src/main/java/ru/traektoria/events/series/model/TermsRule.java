package ru.traektoria.events.series.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/**
 * May a series be planned so? Its days are as many as people say: nothing is squeezed to a week.
 */
public enum TermsRule {
  TITLED("title", "Напишите название, до 200 знаков.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return terms.title().isEmpty() || terms.title().length() > TITLE;
    }
  },
  KIND_CHOSEN("kind", "Выберите вид серии.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return terms.kind() == null;
    }
  },
  DAYS_NAMED("from", "Укажите первый и последний день.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return terms.from() == null || terms.to() == null;
    }
  },
  ENDS_AFTER_IT_BEGINS("to", "Последний день — не раньше первого.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return dated(terms) && terms.to().isBefore(terms.from());
    }
  },
  NOT_LONGER_THAN_FIVE_YEARS("to", "Серия длится не больше пяти лет.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return dated(terms) && terms.to().isAfter(terms.from().plusYears(YEARS));
    }
  },
  A_WEEK_HAS_ITS_SUBJECTS("subjects", "Назовите предметы недели или декады.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return terms.kind() != null && terms.kind().ofSubjects() && terms.subjects().isEmpty();
    }
  },
  FEW_SHORT_SUBJECTS("subjects", "Предметов не больше 12, каждый до 60 знаков.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return terms.subjects().size() > SUBJECTS
          || terms.subjects().stream().anyMatch(subject -> subject.length() > SUBJECT);
    }
  },
  SHORT_PROGRAMME("programme", "Программа длиннее 10 000 знаков.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return terms.programme().length() > PROGRAMME;
    }
  },
  SHARE_IS_A_SHARE("share", "Доля посещённых занятий — от 1 до 100 %.") {
    @Override
    boolean broken(SeriesTerms terms) {
      return terms.share() != null && (terms.share() < 1 || terms.share() > 100);
    }
  };

  private static final int TITLE = 200;
  private static final int YEARS = 5;
  private static final int SUBJECTS = 12;
  private static final int SUBJECT = 60;
  private static final int PROGRAMME = 10_000;

  private final String field;
  private final String message;

  TermsRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(SeriesTerms terms);

  private static boolean dated(SeriesTerms terms) {
    return terms.from() != null && terms.to() != null;
  }

  static List<Reason> against(SeriesTerms terms) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(terms))
        .map(
            rule ->
                Reason.at(
                    rule.field,
                    "series." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }
}
