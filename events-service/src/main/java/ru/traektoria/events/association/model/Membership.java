package ru.traektoria.events.association.model;

import java.time.LocalDate;
import java.util.Objects;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Ids;

/**
 * Членство педагога в объединении.
 *
 * @param id derived from association, teacher, role and first day
 * @param teacher who
 * @param role рядовой член или руководитель
 * @param from first day
 * @param to last day, {@code null} while it lasts
 * @param order приказ о назначении руководителя, «№ 45 от 28.08.2026»; {@code null} if none is
 *     named
 */
public record Membership(
    MembershipId id, TeacherId teacher, Role role, LocalDate from, LocalDate to, String order) {

  static Membership of(AssociationId where, TeacherId teacher, Role role, LocalDate from) {
    String id = Ids.derived(where.value(), teacher.value(), role.name(), from.toString());
    return new Membership(new MembershipId(id), teacher, role, from, null, null);
  }

  Membership until(LocalDate last) {
    return new Membership(id, teacher, role, from, last, order);
  }

  Membership by(String named) {
    String text = named == null || named.isBlank() ? null : named.strip();
    return new Membership(id, teacher, role, from, to, text);
  }

  boolean open() {
    return to == null;
  }

  /** Answers whether it is in force on that day. */
  public boolean inForceOn(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  /** Роль в объединении. */
  public enum Role {
    /** Член объединения. */
    MEMBER,
    /** Руководитель объединения. */
    HEAD
  }

  /** Id of a membership. */
  public record MembershipId(String value) {
    public MembershipId {
      Objects.requireNonNull(value, "MembershipId");
    }
  }
}
