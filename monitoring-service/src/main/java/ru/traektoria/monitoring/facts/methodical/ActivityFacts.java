package ru.traektoria.monitoring.facts.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.OwnedTable;
import ru.traektoria.monitoring.facts.column.Table;

/** Методические мероприятия: what events-service tells (domain.md §2.5). */
public final class ActivityFacts {

  public final Activities activities;
  public final Tags activityTags;
  public final Participations participations;
  public final Tags participationTags;
  public final Memberships memberships;

  public ActivityFacts(Names names) {
    activities = new Activities(names);
    activityTags = new Tags("activityTags", names, activities.keys());
    participations = new Participations(names, activities.keys());
    participationTags = new Tags("participationTags", names, participations.keys());
    memberships = new Memberships(names);
  }

  public List<Table> tables() {
    return List.of(activities, activityTags, participations, participationTags, memberships);
  }

  /** Мероприятия, planned and held. */
  public static final class Activities extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn exactKind;
    public final IntColumn level;
    public final IntColumn plannedOn = day("plannedOn");
    public final IntColumn heldOn = day("heldOn");
    public final IntColumn municipalProject = number("municipalProject");
    public final IntColumn association;
    public final IntColumn priority;
    public final IntColumn priorityLevel;

    Activities(Names names) {
      super("activities", new Dictionary("activities"));
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      exactKind = reference("exactKind", names.codes);
      level = reference("level", names.codes);
      association = reference("association", names.associations);
      priority = reference("priority", names.codes);
      priorityLevel = reference("priorityLevel", names.codes);
    }
  }

  /** Метки with a promised code (NATIVE_LANGUAGE, FGOS …) of an activity or a participation. */
  public static final class Tags extends OwnedTable {
    public final IntColumn tag;

    Tags(String name, Names names, Dictionary owners) {
      super(name, owners);
      tag = reference("tag", names.codes);
    }
  }

  /**
   * Участия: only attendance PRESENT is confirmed; hours in hundredths. An outside one was told by
   * the teacher and confirmed by the school; heldBy is empty where the municipal service held it.
   */
  public static final class Participations extends KeyedTable {
    public final IntColumn activity;
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn role;
    public final IntColumn attendance;
    public final IntColumn level;
    public final IntColumn heldBy;
    public final IntColumn learning;
    public final IntColumn outside = number("outside");
    public final IntColumn listed = number("listed");
    public final IntColumn horizontal = number("horizontal");
    public final IntColumn heldOn = day("heldOn");
    public final IntColumn hours = number("hours");
    public final IntColumn municipalProject = number("municipalProject");
    public final IntColumn association;
    public final IntColumn priority;
    public final IntColumn priorityLevel;

    Participations(Names names, Dictionary activities) {
      super("participations", new Dictionary("participations"));
      activity = reference("activity", activities);
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      organisation = reference("organisation", names.organisations);
      kind = reference("kind", names.codes);
      role = reference("role", names.codes);
      attendance = reference("attendance", names.codes);
      level = reference("level", names.codes);
      heldBy = reference("heldBy", names.organisations);
      learning = reference("learning", names.codes);
      association = reference("association", names.associations);
      priority = reference("priority", names.codes);
      priorityLevel = reference("priorityLevel", names.codes);
    }
  }

  /** Членство в объединениях (ГМО, РМО, ШМО). */
  public static final class Memberships extends KeyedTable {
    public final IntColumn association;
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn role;
    public final IntColumn from = since("from");
    public final IntColumn to = day("to");

    Memberships(Names names) {
      super("memberships", new Dictionary("memberships"));
      association = reference("association", names.associations);
      teacher = reference("teacher", names.teachers);
      municipality = reference("municipality", names.municipalities);
      role = reference("role", names.codes);
    }
  }
}
