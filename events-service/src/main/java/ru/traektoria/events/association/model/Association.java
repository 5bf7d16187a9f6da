package ru.traektoria.events.association.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.events.association.model.AssociationEvent.AssociationChanged;
import ru.traektoria.events.association.model.Membership.Role;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Профессиональное объединение: a circle of teachers of one subject or task, led by a head.
 *
 * @param id of the association
 * @param place the municipality, and the organisation of a ШМО
 * @param charter name, kind, subject
 * @param memberships everybody who is or was in it, in the order in which they came
 */
public record Association(
    AssociationId id, Place place, Charter charter, List<Membership> memberships) {

  public Association {
    memberships = memberships == null ? List.of() : List.copyOf(memberships);
  }

  /** Вид объединения; a council is one too: it has members, a chair, meetings and protocols. */
  public enum Kind {
    /** Городское методическое объединение. */
    GMO("ГМО"),
    /** Районное методическое объединение. */
    RMO("РМО"),
    /** Школьное методическое объединение. */
    SHMO("ШМО"),
    /** Школа молодого учителя, молодого стажёра. */
    YOUNG_TEACHERS("Школа молодых"),
    /** Школа молодого руководителя (S4-35, E.7). */
    YOUNG_HEADS("Школа молодого руководителя"),
    /** Клуб «Наставник» и подобные. */
    CLUB("Клуб"),
    /** Методический совет. */
    METHODICAL_COUNCIL("Методический совет"),
    /** Педагогический совет. */
    PEDAGOGICAL_COUNCIL("Педагогический совет"),
    /** Экспертный совет. */
    EXPERT_COUNCIL("Экспертный совет"),
    /** Творческая группа. */
    CREATIVE_GROUP("Творческая группа"),
    /** Рабочая группа, as that of НОКО (S4-51). */
    WORKING_GROUP("Рабочая группа"),
    /** Проблемная группа. */
    PROBLEM_GROUP("Проблемная группа"),
    /** Сетевой проект. */
    NETWORK_PROJECT("Сетевой проект");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The users' word. */
    public String label() {
      return label;
    }

    /** The kind as events name it: their list of kinds is a promise and stays as it was. */
    public Kind told() {
      return switch (this) {
        case YOUNG_HEADS -> YOUNG_TEACHERS;
        case WORKING_GROUP -> CREATIVE_GROUP;
        default -> this;
      };
    }

    /** A council decides for the municipality or the school: its protocol approves documents. */
    public boolean council() {
      return this == METHODICAL_COUNCIL || this == PEDAGOGICAL_COUNCIL || this == EXPERT_COUNCIL;
    }

    /** Sits at least once in a school quarter (S0-68). */
    public boolean quarterly() {
      return this == GMO || this == RMO || this == SHMO;
    }
  }

  /**
   * @param name название
   * @param kind вид
   * @param subject предмет or field, in words; may be empty
   */
  public record Charter(String name, Kind kind, String subject) {}

  /** Founds an association without members. */
  public static Decision<Association, AssociationEvent> found(
      AssociationId id, Place place, Charter charter) {
    List<Reason> reasons = against(place, charter);
    return reasons.isEmpty()
        ? new Association(id, place, charter, List.of()).told()
        : Decision.refuse(reasons);
  }

  /** Changes name, kind or subject. */
  public Decision<Association, AssociationEvent> rename(Charter changed) {
    List<Reason> reasons = against(place, changed);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Association renamed = new Association(id, place, changed, memberships);
    boolean same = changed.kind() == charter.kind() && changed.name().equals(charter.name());
    return same ? Decision.accept(renamed) : renamed.told();
  }

  private Decision<Association, AssociationEvent> told() {
    return Decision.accept(this, AssociationChanged.of(id, place, charter));
  }

  /** Принимает в объединение. */
  public Decision<Association, AssociationEvent> admit(TeacherId who, LocalDate from) {
    return new Composing(this).admit(who, from);
  }

  /** Назначает руководителя: the one before steps down the day before and stays a member. */
  public Decision<Association, AssociationEvent> appointHead(TeacherId who, LocalDate from) {
    return appointHead(who, from, null);
  }

  /** Назначает руководителя by an order (S2-56). */
  public Decision<Association, AssociationEvent> appointHead(
      TeacherId who, LocalDate from, String order) {
    return new Composing(this).appointHead(who, from, order);
  }

  /** Исключает из объединения with the last day of membership. */
  public Decision<Association, AssociationEvent> release(TeacherId who, LocalDate last) {
    return new Composing(this).release(who, last);
  }

  /** Takes a membership of past years from a history file; known ones are brought up to date. */
  public Decision<Association, AssociationEvent> remember(
      TeacherId who, Role role, LocalDate from, LocalDate to) {
    return new Composing(this).remember(who, role, from, to);
  }

  /** The head of today. */
  public Optional<Membership> head() {
    return memberships.stream().filter(m -> m.open() && m.role() == Role.HEAD).findFirst();
  }

  /** Everybody whose membership is open, in the order in which they came. */
  public List<Membership> openOnes() {
    return memberships.stream().filter(Membership::open).toList();
  }

  private static List<Reason> against(Place place, Charter charter) {
    List<Reason> reasons = new ArrayList<>();
    if (charter.name() == null || charter.name().isBlank()) {
      reasons.add(Reason.at("name", "association.name", "Напишите название объединения."));
    }
    if (charter.kind() == null) {
      reasons.add(Reason.at("kind", "association.kind", "Выберите вид объединения."));
    }
    if (charter.kind() == Kind.SHMO && place.organisation() == null) {
      reasons.add(
          Reason.at("organisation", "association.school", "У ШМО должна быть организация."));
    }
    return reasons;
  }
}
