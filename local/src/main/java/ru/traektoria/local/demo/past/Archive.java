package ru.traektoria.local.demo.past;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.town.Town;

/** Everything that happened before the open year, in the order of the years. */
public record Archive(
    List<Course> courses,
    List<Diagnosis> diagnoses,
    List<PastRoute> routes,
    List<Pair> pairs,
    List<TargetModel> models,
    List<Gathering> gatherings,
    List<Membership> memberships) {

  private static final int YEARS = 2;
  private static final int YEARS_OF_COURSES = 3;

  /**
   * The two academic years before the open one, and КПК of a third, for they hold three years; the
   * same town has the same past.
   */
  public static Archive of(Town town) {
    Archive archive =
        new Archive(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    new LearningPast(town, new AcademicSeason(town.yearBegan().minusYears(YEARS_OF_COURSES)))
        .tellOfLongAgo(archive);
    for (int back = YEARS; back >= 1; back--) {
      AcademicSeason season = new AcademicSeason(town.yearBegan().minusYears(back));
      new LearningPast(town, season).tell(archive);
      new MentoringPast(town, season).tell(archive);
      new GatheringPast(town, season).tell(archive);
    }
    new AssociationPast(town).tell(archive);
    return archive;
  }
}
