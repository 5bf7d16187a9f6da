package ru.traektoria.monitoring.facts;

import java.util.List;

/** Методические мероприятия: what events-service tells (domain.md §2.5). */
public final class ActivityFacts {

  public final Activities activities;
  public final Participations participations;
  public final Memberships memberships;

  ActivityFacts(Names names) {
    activities = new Activities(names);
    participations = new Participations(names, activities.keys());
    memberships = new Memberships(names);
  }

  List<Table> tables() {
    return List.of(activities, participations, memberships);
  }

  /** Мероприятия, planned and held. */
  public static final class Activities extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
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
      level = reference("level", names.codes);
      association = reference("association", names.associations);
      priority = reference("priority", names.codes);
      priorityLevel = reference("priorityLevel", names.codes);
    }
  }

  /** Участия: only attendance PRESENT is confirmed; hours in hundredths. */
  public static final class Participations extends KeyedTable {
    public final IntColumn activity;
    public final IntColumn teacher;
    public final IntColumn municipality;
    public final IntColumn organisation;
    public final IntColumn kind;
    public final IntColumn role;
    public final IntColumn attendance;
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
