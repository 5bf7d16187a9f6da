package ru.traektoria.gateway.home;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.platform.web.access.Role;

/**
 * What the home page answers for a role, and which services know it, in order: only those whose
 * panel the role may read ({@code GET /…/fragments/home} in their access tables).
 *
 * @param question in the words of portal.md, without a full stop
 */
record Answers(String question, List<String> services) {

  /** Not a service: the gateway itself knows. */
  static final String PLATFORM = "platform";

  private static final Map<Role, Answers> BY_ROLE =
      Map.of(
          Role.METHODIST,
          new Answers(
              "Что опаздывает, что горит и что ждёт вас",
              List.of("monitoring", "routes", "diagnostics", "events", "mentoring", "staff")),
          Role.SCHOOL_LEAD,
          new Answers(
              "Ваша организация: у кого нет маршрута или наставника, чьи курсы заканчиваются",
              List.of("routes", "mentoring", "diagnostics", "staff", "events", "monitoring")),
          Role.TEACHER,
          new Answers(
              "Ваш ближайший шаг и его срок",
              List.of("routes", "diagnostics", "events", "mentoring")),
          Role.GMO_HEAD,
          new Answers("Ближайшее заседание и открытые решения", List.of("events")),
          Role.MENTOR,
          new Answers("Ваши наставляемые и ближайшие встречи", List.of("mentoring")),
          Role.EXPERT,
          new Answers("Что ждёт вашей оценки", List.of()),
          Role.OFFICIAL,
          new Answers(
              "На верном ли мы пути, что решили и помогло ли это",
              List.of("monitoring", "diagnostics")),
          Role.REGION,
          new Answers("Муниципалитеты региона и обмен данными", List.of("monitoring")),
          Role.ADMIN,
          new Answers("Всё ли работает", List.of(PLATFORM)));

  /** The answers of all roles a person holds, in the order of the roles. */
  static List<Answers> of(Collection<Role> roles) {
    return roles.stream().sorted().map(BY_ROLE::get).toList();
  }

  static String lead(List<Answers> answers) {
    return answers.isEmpty()
        ? "Ролей пока нет: попросите методиста прислать приглашение."
        : answers.stream()
                .flatMap(one -> Stream.of(one.question()))
                .collect(Collectors.joining(". "))
            + ".";
  }
}
