package ru.traektoria.route.application.people;

/** Whose records a person may see; the web layer gives the scope of the viewer's role. */
@FunctionalInterface
public interface Reach {

  /** Whether a record of this teacher, working there, is within reach. */
  boolean covers(String municipality, String organisation, String teacher);
}
