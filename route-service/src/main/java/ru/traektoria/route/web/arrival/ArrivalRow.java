package ru.traektoria.route.web.arrival;

import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * A line of a queue of the ЦНППМ.
 *
 * @param reason why it waits or was rejected; {@code null} once accepted
 * @param href the route or course it became; {@code null} until then
 */
record ArrivalRow(String id, String who, String what, String reason, Badge badge, String href) {

  /**
   * Who it is about: by our name once known, else as the centre named the person.
   *
   * @param code the centre's own code of the person
   * @param name as the centre wrote it; may be {@code null}
   * @param organisation as the centre wrote it; may be {@code null}
   */
  static String who(
      StaffDirectory directory, TeacherId teacher, String code, String name, String organisation) {
    String told = name == null ? "Код " + code : name;
    String who = teacher == null ? told : directory.shortName(teacher.value());
    return organisation == null ? who : who + ", " + organisation;
  }

  static Badge badge(ArrivalState state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case WAITING -> Badge.warning(text).icon("hourglass");
      case ACCEPTED -> Badge.good(text);
      case REJECTED -> Badge.neutral(text).icon("ban");
    };
  }
}
