package ru.traektoria.mentoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import ru.traektoria.mentoring.application.attention.Attention;
import ru.traektoria.mentoring.application.attention.Concern;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.model.adaptation.Assessment.Stage;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.matching.Ground;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** The users' words for what the model calls by code names. */
public final class Words {

  private Words() {}

  /** Форма наставничества. */
  public static String form(Form form) {
    return switch (form) {
      case TRADITIONAL -> "Традиционная";
      case REVERSE -> "Реверсивная";
      case GROUP -> "Групповая";
      case TUTOR -> "Тьюторская";
      case SITUATIONAL -> "Ситуативная";
    };
  }

  /** Состояние пары. */
  public static Badge status(Status status) {
    return switch (status) {
      case PROPOSED -> Badge.neutral("Предложена").icon("pencil");
      case ACTIVE -> Badge.info("Действует").icon("heart-handshake");
      case DECLINED -> Badge.neutral("Отклонена").icon("ban");
      case COMPLETED -> Badge.good("Завершена");
      case ENDED -> Badge.warning("Прекращена");
    };
  }

  /** Вид записи журнала. */
  public static String kind(Session.Kind kind) {
    return switch (kind) {
      case MEETING -> "Встреча";
      case LESSON_VISIT -> "Посещение урока";
      case CONSULTATION -> "Консультация";
    };
  }

  /** Кто был на чьём уроке. */
  public static String visitor(Session.Visitor visitor) {
    return switch (visitor) {
      case MENTOR -> "Наставник на уроке наставляемого";
      case MENTEE -> "Наставляемый на уроке наставника или коллеги";
    };
  }

  /** Вид с направлением, where it is a visit. */
  public static String what(Session.Kind kind, Session.Visitor visitor) {
    return kind == Session.Kind.LESSON_VISIT && visitor != null ? visitor(visitor) : kind(kind);
  }

  /** Какая оценка. */
  public static String stage(Stage stage) {
    return stage == Stage.INTERIM ? "Промежуточная оценка" : "Итоговая оценка";
  }

  /** Признак адаптации. */
  public static String sign(Sign sign) {
    return switch (sign) {
      case ACTS_INDEPENDENTLY -> "Способен к самостоятельным действиям";
      case OVERCAME_BARRIERS -> "Преодолел барьеры вхождения в профессию";
      case SETTLED_IN -> "Адаптирован в коллективе";
      case GROWS_PROFESSIONALLY -> "Профессионально растёт";
    };
  }

  /** Исход. */
  public static Badge outcome(Outcome outcome) {
    return switch (outcome) {
      case ADAPTED -> Badge.good("Адаптирован");
      case PARTLY_ADAPTED -> Badge.warning("Адаптирован частично");
      case NOT_ADAPTED -> Badge.bad("Не адаптирован");
    };
  }

  /** Причина досрочного прекращения или отказа. */
  public static String reason(EndReason reason) {
    return switch (reason) {
      case MENTOR_REFUSED -> "Отказ наставника";
      case MENTEE_ASKED -> "По просьбе наставляемого";
      case MENTOR_LEFT -> "Наставник уволен или в отпуске";
      case MENTEE_LEFT -> "Наставляемый уволен или в отпуске";
      case EMPLOYER_DECIDED -> "Решение работодателя";
    };
  }

  /** What asks for attention, in words with dates. */
  public static List<Badge> attention(PairView pair, LocalDate today) {
    List<Badge> badges = new ArrayList<>();
    for (Attention flag : pair.attention()) {
      badges.add(
          switch (flag) {
            case STALLED -> Badge.warning(stalled(pair, today)).icon("hourglass");
            case EXPIRING ->
                Badge.warning("Срок: " + Russian.relative(pair.plannedTo(), today)).icon("clock");
            case OVERDUE -> Badge.bad("Срок истёк " + Russian.shortDate(pair.plannedTo()));
            case MISSED -> Badge.warning(missed(pair, today)).icon("calendar");
            case ASSESSMENT_DUE -> Badge.info("Пора оценить адаптацию").icon("checklist");
            case PAPERS_MISSING -> Badge.neutral("Ждёт приказа и согласия").icon("file-text");
          });
    }
    return badges;
  }

  private static String missed(PairView pair, LocalDate today) {
    long count = pair.meetings().stream().filter(one -> one.missedOn(today)).count();
    return "Не состоялось по плану: " + count;
  }

  private static String stalled(PairView pair, LocalDate today) {
    return pair.lastHeldOn() == null
        ? "Ни одной встречи"
        : "Не встречались: " + Russian.relative(pair.lastHeldOn(), today);
  }

  /** Состояние целевой модели. */
  public static Badge model(TargetModelView.State state) {
    return switch (state) {
      case WORKING -> Badge.good("Реализуется");
      case DECLARED -> Badge.warning("Заявлена, пар нет");
      case ENDED -> Badge.neutral("Акт утратил силу").icon("history");
      case ABSENT -> Badge.bad("Не внедрена");
    };
  }

  /** О чём напоминает страница «Внимание». */
  public static Badge concern(Concern concern) {
    return switch (concern) {
      case WITHOUT_MENTOR -> Badge.bad("Без наставника");
      case RETURNED_WITHOUT_MENTOR -> Badge.warning("После перерыва без наставника");
      case OVERLOADED -> Badge.warning("Наставник перегружен");
      case OVERDUE -> Badge.bad("Срок истёк");
      case STALLED -> Badge.warning("Давно не встречались").icon("hourglass");
      case MISSED -> Badge.warning("Встреча пропущена").icon("calendar");
      case EXPIRING -> Badge.warning("Срок кончается").icon("clock");
      case ASSESSMENT_DUE -> Badge.info("Пора оценить адаптацию").icon("checklist");
      case UNANSWERED -> Badge.info("Нет ответа на предложение").icon("help-circle");
      case PAPERS_MISSING -> Badge.neutral("Нужен приказ").icon("file-text");
    };
  }

  /** Почему предлагаем наставником. */
  public static String ground(Ground ground) {
    return switch (ground) {
      case SAME_SUBJECT -> "тот же предмет";
      case STRENGTH_AGAINST_DEFICIT -> "силён там, где трудно";
      case SAME_ORGANISATION -> "та же организация";
      case HIGHEST_CATEGORY -> "высшая категория";
      case MENTOR_TITLE -> "педагог-наставник";
      case FIRST_CATEGORY -> "первая категория";
      case SAME_KIND -> "организация того же вида";
    };
  }

  /** Choices of an enumeration, in the order of the model. */
  public static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(v -> Option.of(v.name(), word.apply(v))).toList();
  }
}
