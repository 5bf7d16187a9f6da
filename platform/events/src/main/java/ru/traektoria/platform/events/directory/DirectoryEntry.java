package ru.traektoria.platform.events.directory;

import java.util.List;

/**
 * A name of the staff directory: the only place where names travel (architecture.md §2).
 *
 * @param organisation a teacher's main organisation
 * @param organisations all organisations where a teacher works now
 * @param name in full
 * @param shortName «Иванова А. П.»; of an organisation, its short name
 * @param sortKey sorts as a Russian dictionary does
 * @param organisationKind SCHOOL, KINDERGARTEN, ADDITIONAL or OTHER
 * @param position the name of the main position
 * @param pedagogue whether a teacher works as a педагогический работник; not so of a director, who
 *     stands in the staff list too; {@code null} where nobody said
 * @param subjects codes of the subjects taught now
 */
public record DirectoryEntry(
    String id,
    Kind kind,
    String municipality,
    String organisation,
    List<String> organisations,
    String lastName,
    String firstName,
    String middleName,
    String name,
    String shortName,
    String sortKey,
    String organisationKind,
    String position,
    Boolean pedagogue,
    List<String> subjects) {

  /** Of what the entry is the name. */
  public enum Kind {
    TEACHER,
    ORGANISATION,
    MUNICIPALITY
  }

  public DirectoryEntry {
    organisations = organisations == null ? List.of() : List.copyOf(organisations);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    sortKey = sortKey == null ? name : sortKey;
  }

  /** Answers whether the teacher works there now, in the main job or part-time. */
  public boolean worksAt(String place) {
    return place.equals(organisation) || organisations.contains(place);
  }
}
