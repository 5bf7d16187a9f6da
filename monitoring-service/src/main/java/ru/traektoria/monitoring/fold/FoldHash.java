package ru.traektoria.monitoring.fold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import ru.traektoria.monitoring.facts.ActivityFacts;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.DiagnosticsFacts;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.DirectoryFacts;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Image;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.KeyedTable;
import ru.traektoria.monitoring.facts.MentoringFacts;
import ru.traektoria.monitoring.facts.Names;
import ru.traektoria.monitoring.facts.OwnedTable;
import ru.traektoria.monitoring.facts.RouteFacts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.Table;
import ru.traektoria.monitoring.facts.Word;

/**
 * A fingerprint of the code that folds: a snapshot of another fold is not used, because the facts
 * it holds may mean something else. Made from the compiled classes, so nobody has to raise a
 * number.
 */
final class FoldHash {

  /**
   * Every class of the two packages that decides what is in the columns (a test looks after it).
   */
  static final List<Class<?>> CLASSES =
      List.of(
          Fold.class,
          EventJson.class,
          Folding.class,
          DatedStatuses.class,
          Priority.class,
          Progress.class,
          Parking.class,
          Parked.class,
          Parked.Reason.class,
          Scratch.class,
          StaffFolding.class,
          ProfileFolding.class,
          DirectoryFolding.class,
          DiagnosticsFolding.class,
          RoutesFolding.class,
          MentoringFolding.class,
          ActivitiesFolding.class,
          Facts.class,
          Names.class,
          Word.class,
          Day.class,
          Image.class,
          Image.Writer.class,
          Image.Reader.class,
          Dictionary.class,
          IntColumn.class,
          Table.class,
          KeyedTable.class,
          OwnedTable.class,
          StaffFacts.class,
          StaffFacts.Organisations.class,
          StaffFacts.OrganisationStatuses.class,
          StaffFacts.Teachers.class,
          StaffFacts.TeacherProfiles.class,
          StaffFacts.Categories.class,
          StaffFacts.Attestations.class,
          StaffFacts.TeacherStatuses.class,
          StaffFacts.Workplaces.class,
          StaffFacts.Assignments.class,
          StaffFacts.Vacancies.class,
          DirectoryFacts.class,
          DirectoryFacts.Positions.class,
          DirectoryFacts.Subjects.class,
          DirectoryFacts.SubjectProfiles.class,
          DirectoryFacts.Profiles.class,
          DiagnosticsFacts.class,
          DiagnosticsFacts.Diagnoses.class,
          DiagnosticsFacts.DiagnosisAreas.class,
          DiagnosticsFacts.Deficits.class,
          DiagnosticsFacts.Strengths.class,
          DiagnosticsFacts.CompetenceAssessments.class,
          RouteFacts.class,
          RouteFacts.Routes.class,
          RouteFacts.Courses.class,
          RouteFacts.CourseProfiles.class,
          MentoringFacts.class,
          MentoringFacts.Pairs.class,
          MentoringFacts.PairMembers.class,
          MentoringFacts.Sessions.class,
          MentoringFacts.Adoptions.class,
          ActivityFacts.class,
          ActivityFacts.Activities.class,
          ActivityFacts.Participations.class,
          ActivityFacts.Memberships.class);

  private static final String CURRENT = compute();

  private FoldHash() {}

  static String current() {
    return CURRENT;
  }

  private static String compute() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> type : CLASSES) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
          digest.update(bytes.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
