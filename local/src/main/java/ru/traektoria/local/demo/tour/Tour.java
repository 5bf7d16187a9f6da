package ru.traektoria.local.demo.tour;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Plays the acts in order and tells on the console how far they are. */
public final class Tour {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final PrintStream out;
  private final boolean live;

  /**
   * @param live whether a line may be rewritten in place (a terminal)
   */
  public Tour(PrintStream out, boolean live) {
    this.out = out;
    this.live = live;
  }

  public void play(Stage stage) {
    List<Act> acts =
        List.of(
            new FoundingTown(),
            new FillingStaff(),
            new CastingAccounts(),
            new TellingMentoring(),
            new TellingDiagnostics(),
            new TellingLearning(),
            new TellingActivities(),
            new LivingDiagnostics(),
            new LivingMentoring(),
            new LivingOrders(),
            new LivingSupport(),
            new CastingLeaders(),
            new LivingActivities(),
            new LivingMeetings(),
            new LivingProjects(),
            new LivingContests(),
            new LivingCertificates(),
            new LivingExchange(),
            new LivingAssessments(),
            new LivingRoutes(),
            new LivingResults(),
            new LivingRequests(),
            new LivingTraining(),
            new LivingAttestation(),
            new LivingYearLists(),
            new LivingConformity(),
            new LivingSelfEducation(),
            new LivingPortfolio(),
            new LivingBank(),
            new LivingLaboratories(),
            new LivingPlans(),
            new LivingFromPlan(),
            new LivingSeries(),
            new LivingProgrammes(),
            new LivingManualData(),
            new LivingSurvey(),
            new LivingRefusals(),
            new LivingScreening(),
            new LivingPassport(),
            new LivingSchools(),
            new LivingCouncils(),
            new LivingService(),
            new LivingModules(),
            new LivingAsset(),
            new LivingTargets(),
            new LivingLastCycle(),
            new LivingCycle());
    for (Act act : acts) {
      Instant began = Instant.now();
      String outcome = act.play(stage, (done, of) -> progress(act, done, of));
      double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
      line(String.format(RUSSIAN, "  ✓ %-34s %s, %.1f с", act.title(), outcome, seconds));
      out.println();
    }
  }

  private void progress(Act act, int done, int of) {
    if (live) {
      line(String.format(RUSSIAN, "  … %-34s %,d из %,d", act.title(), done, of));
      out.flush();
    }
  }

  private void line(String text) {
    out.print(live ? "\r\u001b[K" + text : text);
  }
}
