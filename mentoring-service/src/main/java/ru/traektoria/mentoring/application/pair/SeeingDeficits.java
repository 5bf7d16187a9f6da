package ru.traektoria.mentoring.application.pair;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.CompetenceProfiles;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.competence.CompetenceProfile;
import ru.traektoria.mentoring.model.competence.Deficit;
import ru.traektoria.mentoring.model.competence.Reader;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/**
 * What a viewer may know of the mentees' deficits: his own are his; the methodist and the school
 * know what the consent opens to them; a mentor what it opens to the school, if it is his school
 * too (domain.md §2.2).
 */
@Service
public class SeeingDeficits {

  private final CompetenceProfiles profiles;
  private final StaffDirectory directory;

  SeeingDeficits(CompetenceProfiles profiles, StaffDirectory directory) {
    this.profiles = profiles;
    this.directory = directory;
  }

  /**
   * A deficit the viewer may know of.
   *
   * @param competence its name
   */
  public record Known(TeacherId mentee, Deficit deficit, String competence) {}

  /** Deficits of the pair's mentees the viewer may know of, open on the day, by competence. */
  public List<Known> open(MentoringPair pair, LocalDate day, Scope scope) {
    return known(pair, scope).stream().filter(one -> one.deficit().openOn(day)).toList();
  }

  /** All deficits of the pair's mentees the viewer may know of, resolved ones too. */
  public List<Known> known(MentoringPair pair, Scope scope) {
    Map<String, String> names = profiles.names();
    return pair.terms().mentees().stream()
        .flatMap(
            mentee ->
                seen(mentee, pair.terms().mentors(), scope).deficits().stream()
                    .map(d -> new Known(mentee, d, names.getOrDefault(d.competence(), ""))))
        .filter(one -> !one.competence().isBlank())
        .sorted(java.util.Comparator.comparing(Known::competence))
        .toList();
  }

  /** The profile of a teacher as far as the viewer may know it. */
  public CompetenceProfile seen(TeacherId teacher, List<TeacherId> mentors, Scope scope) {
    CompetenceProfile all = profiles.of(teacher);
    return scope.viewer().is(teacher.value()) ? all : all.seenBy(readers(teacher, mentors, scope));
  }

  /** As whom the viewer reads: METHODIST, SCHOOL, or as nobody. */
  public Set<Reader> readers(TeacherId teacher, List<TeacherId> mentors, Scope scope) {
    Viewer viewer = scope.viewer();
    Optional<DirectoryEntry> entry = directory.find(teacher.value());
    Set<Reader> readers = EnumSet.noneOf(Reader.class);
    if (entry.isEmpty()) {
      return readers;
    }
    DirectoryEntry who = entry.get();
    if (viewer.has(Role.METHODIST)
        && viewer.municipality().filter(who.municipality()::equals).isPresent()) {
      readers.add(Reader.METHODIST);
    }
    boolean school =
        viewer.has(Role.SCHOOL_LEAD) && viewer.organisation().filter(who::worksAt).isPresent();
    if (school || mentorOfTheSchool(viewer, who, mentors)) {
      readers.add(Reader.SCHOOL);
    }
    return readers;
  }

  private boolean mentorOfTheSchool(Viewer viewer, DirectoryEntry who, List<TeacherId> mentors) {
    return mentors.stream()
        .filter(mentor -> viewer.is(mentor.value()))
        .flatMap(mentor -> directory.find(mentor.value()).stream())
        .anyMatch(
            mentor ->
                mentor.organisation() != null
                    && Objects.equals(mentor.organisation(), who.organisation()));
  }
}
