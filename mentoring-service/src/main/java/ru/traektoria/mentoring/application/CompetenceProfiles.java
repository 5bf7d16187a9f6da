package ru.traektoria.mentoring.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import ru.traektoria.mentoring.model.competence.CompetenceProfile;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.EventMessage;

/** What diagnostics told of deficits and strengths; the names of competences. */
public interface CompetenceProfiles {

  /** Of one teacher; empty where nothing is known. */
  CompetenceProfile of(TeacherId teacher);

  /** Of these teachers, those of whom something is known. */
  List<CompetenceProfile> ofAll(Collection<TeacherId> teachers);

  /** Of everybody in a municipality of whom a strength is known. */
  List<CompetenceProfile> strongIn(String municipality);

  /** Takes an event of diagnostics in, once. */
  void react(
      EventMessage cause,
      TeacherId teacher,
      String municipality,
      UnaryOperator<CompetenceProfile> how);

  /** Names of competences by code. */
  Map<String, String> names();

  /** The tree was published; an older version changes nothing. */
  void name(int version, Map<String, String> names);
}
