package ru.traektoria.monitoring.facts.column;

import java.util.List;

/** The dictionaries that several tables share; their indexes are what references hold. */
public final class Names {
  public final Dictionary municipalities = new Dictionary("municipalities");
  public final Dictionary organisations = new Dictionary("organisations");
  public final Dictionary teachers = new Dictionary("teachers");
  public final Dictionary positions = new Dictionary("positions");
  public final Dictionary subjects = new Dictionary("subjects");
  public final Dictionary profiles = new Dictionary("profiles");

  /** Programmes of the catalogue of route-service. */
  public final Dictionary programmes = new Dictionary("programmes");

  public final Dictionary associations = new Dictionary("associations");
  public final Dictionary sections = new Dictionary("sections");

  /** Words of events, competences, areas, kinds: whatever is a code and has no dictionary. */
  public final Dictionary codes = Word.codes();

  /** Russian names of entries of directories, practices, associations; never a person's. */
  public final Dictionary titles = new Dictionary("titles");

  public List<Dictionary> all() {
    return List.of(
        municipalities,
        organisations,
        teachers,
        positions,
        subjects,
        profiles,
        programmes,
        associations,
        sections,
        codes,
        titles);
  }
}
