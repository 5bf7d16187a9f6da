package ru.traektoria.events.project.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.platform.kernel.Reason;

/** May a project be registered so? It has a term, and somebody beside who leads it (S3-133). */
public enum ProjectRule {
  NAMED("title", "Назовите проект, до 200 знаков.") {
    @Override
    boolean broken(ProjectTerms terms, AssociationId lead) {
      return terms.title().isEmpty() || terms.title().length() > TITLE;
    }
  },
  SHORT_GOAL("goal", "Цель длиннее 2 000 знаков.") {
    @Override
    boolean broken(ProjectTerms terms, AssociationId lead) {
      return terms.goal().length() > GOAL;
    }
  },
  WITH_A_TERM("to", "Укажите срок: последний день не раньше первого.") {
    @Override
    boolean broken(ProjectTerms terms, AssociationId lead) {
      return terms.from() == null || terms.to() == null || terms.to().isBefore(terms.from());
    }
  },
  LEADER_NOT_TWICE("associations", "Объединение, которое ведёт проект, уже участвует.") {
    @Override
    boolean broken(ProjectTerms terms, AssociationId lead) {
      return terms.associations().contains(lead);
    }
  },
  TOGETHER("organisations", "Назовите, с кем: другое объединение или организацию.") {
    @Override
    boolean broken(ProjectTerms terms, AssociationId lead) {
      return terms.partners() == 0;
    }
  },
  NOT_EVERYBODY("organisations", "Не больше 100 объединений и организаций.") {
    @Override
    boolean broken(ProjectTerms terms, AssociationId lead) {
      return terms.partners() > PARTNERS;
    }
  };

  private static final int TITLE = 200;
  private static final int GOAL = 2_000;
  private static final int PARTNERS = 100;

  private final String field;
  private final String message;

  ProjectRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(ProjectTerms terms, AssociationId lead);

  static List<Reason> against(ProjectTerms terms, AssociationId lead) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(terms, lead))
        .map(
            rule ->
                Reason.at(
                    rule.field,
                    "project." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rule.message))
        .toList();
  }
}
