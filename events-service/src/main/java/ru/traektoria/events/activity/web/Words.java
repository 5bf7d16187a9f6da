package ru.traektoria.events.activity.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** The users' words for what the model calls by code names. */
public final class Words {

  /** Приоритетные программы by code (T3.1). */
  public static final List<Option> PRIORITIES =
      List.of(
          Option.of("FUNCTIONAL_LITERACY", "Функциональная грамотность"),
          Option.of("UPDATED_FGOS", "Обновлённые ФГОС"),
          Option.of("DIGITAL_ENVIRONMENT", "Цифровая образовательная среда"));

  private static final String[] WEEKDAYS = {"пн", "вт", "ср", "чт", "пт", "сб", "вс"};

  private Words() {}

  /** Вид мероприятия. */
  public static String kind(ActivityKind kind) {
    return switch (kind) {
      case SEMINAR -> "Семинар";
      case WEBINAR -> "Вебинар";
      case MASTER_CLASS -> "Мастер-класс";
      case CONFERENCE -> "Конференция";
      case PEDAGOGICAL_READINGS -> "Педагогические чтения";
      case ROUND_TABLE -> "Круглый стол";
      case INTERNSHIP -> "Стажировка";
      case CONSULTATION -> "Консультация";
      case OPEN_LESSON -> "Открытый урок";
      case ASSOCIATION_MEETING -> "Заседание объединения";
      case METHODICAL_COUNCIL -> "Методический совет";
      case PEDAGOGICAL_COUNCIL -> "Педагогический совет";
      case METHODICAL_DAY -> "Методический день";
      case SUBJECT_WEEK -> "Предметная неделя";
      case CONTEST -> "Конкурс";
      case YOUNG_TEACHERS_SCHOOL -> "Школа молодого учителя";
      case PUBLICATION -> "Публикация";
      case EXPERTISE -> "Экспертная деятельность";
      case TRAINING -> "Тренинг";
      case PRACTICUM -> "Практикум";
      case FORUM -> "Форум";
      case INFORMATION_DAY -> "Информационно-методический день";
      case EXPERT_MEETING -> "Заседание экспертного сообщества";
      case OLYMPIAD -> "Профессиональная олимпиада";
      case MENTORS_CLUB -> "Клуб «Наставник»";
      case NETWORK -> "Сетевое сообщество";
      case OTHER -> "Иное";
    };
  }

  /** Уровень. */
  public static String level(Level level) {
    return switch (level) {
      case SCHOOL -> "Школьный";
      case MUNICIPAL -> "Муниципальный";
      case INTER_MUNICIPAL -> "Межмуниципальный";
      case REGIONAL -> "Региональный";
      case FEDERAL -> "Федеральный";
    };
  }

  /** Формат. */
  public static String format(Format format) {
    return switch (format) {
      case ON_SITE -> "Очно";
      case REMOTE -> "Дистанционно";
      case MIXED -> "Смешанно";
    };
  }

  /** Роль участника. */
  public static String role(Role role) {
    return switch (role) {
      case PARTICIPANT -> "Участник";
      case SPEAKER -> "Выступающий";
      case ORGANISER -> "Организатор";
      case JURY -> "Член жюри";
      case EXPERT -> "Эксперт";
      case WINNER -> "Победитель";
      case PRIZE_WINNER -> "Призёр";
    };
  }

  /** Явка. */
  public static String attendance(Attendance attendance) {
    return switch (attendance) {
      case PRESENT -> "Был";
      case ABSENT -> "Не был";
      case EXCUSED -> "Уважительно";
    };
  }

  /** Состояние; what is past and not closed says so. */
  public static Badge status(ActivityView activity, LocalDate today) {
    Status status = activity.status();
    boolean forgotten =
        (status == Status.PLANNED || status == Status.REGISTRATION_OPEN)
            && activity.day().isBefore(today);
    if (forgotten) {
      return Badge.bad("Не закрыто: отметьте явку");
    }
    return switch (status) {
      case PLANNED -> Badge.neutral("Запланировано").icon("calendar");
      case REGISTRATION_OPEN -> Badge.info("Открыта запись").icon("user-plus");
      case HELD -> Badge.good("Состоялось");
      case CANCELLED -> Badge.neutral("Отменено").icon("ban");
    };
  }

  /** How full it is: «18 из 30», «18», «лист ожидания: 4». */
  public static String seats(ActivityView activity) {
    ActivityView.Counts counts = activity.counts();
    if (activity.status() == Status.HELD) {
      return Russian.count(counts.present(), "участник", "участника", "участников");
    }
    String taken =
        counts.capacity() == null
            ? Russian.count(counts.signedUp(), "записан", "записаны", "записано")
            : Russian.of(counts.capacity() - counts.free(), counts.capacity()) + " мест";
    return counts.waiting() == 0 ? taken : taken + ", ждут " + Russian.number(counts.waiting());
  }

  /** «25 ноября, ср, 14:00». */
  public static String when(ActivityView activity) {
    LocalDate day = activity.day();
    String text = Russian.dayMonth(day) + ", " + WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    return activity.description().when().at() == null
        ? text
        : text + ", " + activity.description().when().at();
  }

  /** How the viewer stands on the lists; {@code null} if not at all. */
  public static Badge mine(ActivityView activity) {
    ActivityView.Mine mine = activity.mine();
    if (mine == null) {
      return null;
    }
    if (mine.queue() != null) {
      return Badge.warning("Вы в листе ожидания: " + mine.queue() + "-й");
    }
    if (mine.attendance() != null) {
      return switch (mine.attendance()) {
        case PRESENT -> Badge.good("Вы участвовали");
        case ABSENT -> Badge.neutral("Вас не было");
        case EXCUSED -> Badge.neutral("Уважительная причина");
      };
    }
    return Badge.info("Вы записаны").icon("check");
  }

  /** Choices of an enumeration, in the order of the model. */
  public static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(v -> Option.of(v.name(), word.apply(v))).toList();
  }

  /** Choices of codes with names. */
  public static List<Option> options(Map<String, String> names) {
    return names.entrySet().stream().map(e -> Option.of(e.getKey(), e.getValue())).toList();
  }
}
