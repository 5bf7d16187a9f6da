package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.Terms.Agreement;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Reason;

/**
 * May this pair be active? All conditions in one place (domain.md §2.4, ТК РФ ст. 351.8).
 *
 * <p>The first ones hold for a proposal already; the papers are asked for when the pair starts.
 */
public enum AssigningRule {
  PEOPLE_NAMED(true, "mentors", "Укажите хотя бы одного наставника и одного наставляемого.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.mentors().isEmpty() || terms.mentees().isEmpty();
    }
  },
  FORM_CHOSEN(true, "form", "Выберите форму наставничества.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.form() == null;
    }
  },
  NOBODY_MENTORS_HIMSELF(true, "mentees", "Педагог не может быть наставником самому себе.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.mentees().stream().anyMatch(terms.mentors()::contains);
    }
  },
  A_GROUP_IS_A_GROUP(true, "form", "В групповой форме наставляемых не меньше двух.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.form() == Form.GROUP && terms.mentees().size() < 2;
    }
  },
  TERM_IN_ORDER(true, "plannedTo", "Укажите срок: окончание позже начала.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.period() == null || !terms.period().inOrder();
    }
  },
  TERM_UP_TO_THREE_YEARS(
      true, "plannedTo", "Срок наставничества — не больше трёх лет; дольше — новым приказом.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return !TERM_IN_ORDER.broken(terms, load, today) && terms.period().tooLong();
    }
  },
  TERM_FROM_A_YEAR(
      true,
      "plannedTo",
      "Традиционное и групповое наставничество длится от года: год со дня начала или весь учебный"
          + " год, с сентября по конец мая.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.form() != null
          && terms.form().takesAYear()
          && !TERM_IN_ORDER.broken(terms, load, today)
          && terms.period().shorterThanAYear();
    }
  },
  NOT_PAIRED_TWICE(
      false, "mentees", "Этот наставник уже ведёт этого наставляемого в другой действующей паре.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.mentors().stream()
          .anyMatch(mentor -> terms.mentees().stream().anyMatch(load.of(mentor)::contains));
    }
  },
  MENTOR_HAS_ROOM(
      false, "mentors", "У наставника уже предельное число наставляемых. Выберите другого.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.mentors().stream().anyMatch(mentor -> overloaded(terms, load, mentor));
    }
  },
  ORDER_ISSUED(
      false, "orderNumber", "Укажите номер и дату приказа: без приказа пара не начнётся.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      Order order = terms.order();
      return order == null || blank(order.number()) || order.on() == null;
    }
  },
  ORDER_NOT_IN_FUTURE(false, "orderOn", "Дата приказа ещё не наступила.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.order() != null
          && terms.order().on() != null
          && terms.order().on().isAfter(today);
    }
  },
  EVERY_MENTOR_CONSENTED(
      false,
      "consents",
      "Нужно письменное согласие каждого наставника (ТК РФ, ст. 351.8): укажите его дату.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return !terms.mentorsWithoutConsent().isEmpty();
    }
  },
  CONSENT_BEFORE_START(
      false, "consents", "Согласие наставника даётся не позже начала работы пары.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return !TERM_IN_ORDER.broken(terms, load, today)
          && terms.mentors().stream()
              .flatMap(mentor -> terms.consentOf(mentor).stream())
              .anyMatch(on -> on.isAfter(terms.period().from()));
    }
  },
  EVERY_MENTEE_AGREED(
      false,
      "menteesAgreedOn",
      "Наставничество добровольно: дождитесь ответа наставляемого на портале или укажите дату его"
          + " согласия.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.menteesAgreedOn() == null || terms.menteesAgreedOn().isAfter(today);
    }
  },
  A_TUTOR_HAS_A_ROUTE(false, "route", "Тьютор сопровождает маршрут: выберите ИОМ наставляемого.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      return terms.form() == Form.TUTOR && blank(terms.route());
    }
  },
  PAID_BY_AGREEMENT(
      false,
      "agreementNumber",
      "Оплачиваемое наставничество оформляют соглашением: укажите его номер и дату.") {
    @Override
    boolean broken(Terms terms, Load load, LocalDate today) {
      Agreement agreement = terms.agreement();
      return terms.paid()
          && (agreement == null || blank(agreement.number()) || agreement.on() == null);
    }
  };

  private final boolean alreadyForProposal;
  private final String field;
  private final String message;

  AssigningRule(boolean alreadyForProposal, String field, String message) {
    this.alreadyForProposal = alreadyForProposal;
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Terms terms, Load load, LocalDate today);

  /**
   * Every reason why the pair may not start, none if it may.
   *
   * @param settled rules that were asked before and are not asked again
   */
  static List<Reason> againstStart(
      Terms terms, Load load, LocalDate today, Set<AssigningRule> settled) {
    return Arrays.stream(values())
        .filter(rule -> !settled.contains(rule))
        .flatMap(rule -> rule.check(terms, load, today).stream())
        .toList();
  }

  /** What the load of the mentors says against such a pair. */
  static List<Reason> againstLoad(Terms terms, Load load) {
    return Stream.of(NOT_PAIRED_TWICE, MENTOR_HAS_ROOM)
        .flatMap(rule -> rule.check(terms, load, LocalDate.MAX).stream())
        .toList();
  }

  /** Every reason why such a pair may not even be proposed. */
  static List<Reason> againstProposal(Terms terms, LocalDate today, Set<AssigningRule> settled) {
    return Arrays.stream(values())
        .filter(rule -> rule.alreadyForProposal && !settled.contains(rule))
        .flatMap(rule -> rule.check(terms, Load.none(), today).stream())
        .toList();
  }

  /**
   * Every reason why a pair of past years cannot be told to others; consents are not asked for, and
   * a term is as long as it was.
   */
  static List<Reason> againstHistory(Terms terms) {
    LocalDate end = LocalDate.MAX;
    return Stream.concat(
            againstProposal(terms, end, Set.of(TERM_FROM_A_YEAR)).stream(),
            ORDER_ISSUED.check(terms, Load.none(), end).stream())
        .toList();
  }

  Optional<Reason> check(Terms terms, Load load, LocalDate today) {
    return broken(terms, load, today) ? Optional.of(reason()) : Optional.empty();
  }

  private Reason reason() {
    return Reason.at(field, "pair." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message);
  }

  private static boolean overloaded(Terms terms, Load load, TeacherId mentor) {
    Set<TeacherId> mentees = new HashSet<>(load.of(mentor));
    mentees.addAll(terms.mentees());
    return mentees.size() > load.mostMentees();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
