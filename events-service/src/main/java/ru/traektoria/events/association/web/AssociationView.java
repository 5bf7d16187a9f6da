package ru.traektoria.events.association.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.association.model.Association.Kind;
import ru.traektoria.events.association.model.Membership.Role;

/**
 * An association as people and machines read it.
 *
 * @param version for {@code If-Match}
 * @param members those of today, by name; names and organisations alone, never results
 * @param leads whether the viewer may change it, and reads categories and years of work
 */
public record AssociationView(
    String id,
    long version,
    String name,
    Kind kind,
    String subject,
    String municipality,
    String organisation,
    String organisationName,
    Member head,
    List<Member> members,
    boolean leads) {

  /**
   * Somebody in the association.
   *
   * @param subjects what is taught, by name
   * @param category HIGHEST, FIRST or NONE; {@code null} if unknown or not the viewer's to know
   * @param years of work as a teacher; {@code null} if unknown or not the viewer's to know
   */
  public record Member(
      String teacher,
      String name,
      String position,
      String organisation,
      Role role,
      LocalDate from,
      String order,
      List<String> subjects,
      String category,
      Long years) {}
}
