package ru.traektoria.local.demo.tour;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ru.traektoria.local.demo.tour.association.LivingBank;
import ru.traektoria.local.demo.tour.association.LivingCouncils;
import ru.traektoria.local.demo.tour.association.LivingLaboratories;
import ru.traektoria.local.demo.tour.association.LivingMeetings;
import ru.traektoria.local.demo.tour.association.LivingProjects;
import ru.traektoria.local.demo.tour.association.LivingSchools;
import ru.traektoria.local.demo.tour.cycle.LivingCycle;
import ru.traektoria.local.demo.tour.cycle.LivingLastCycle;
import ru.traektoria.local.demo.tour.diagnostics.LivingAssessments;
import ru.traektoria.local.demo.tour.diagnostics.LivingDiagnostics;
import ru.traektoria.local.demo.tour.diagnostics.LivingExchange;
import ru.traektoria.local.demo.tour.diagnostics.LivingRefusals;
import ru.traektoria.local.demo.tour.diagnostics.LivingScreening;
import ru.traektoria.local.demo.tour.diagnostics.LivingSurvey;
import ru.traektoria.local.demo.tour.diagnostics.TellingDiagnostics;
import ru.traektoria.local.demo.tour.event.LivingActivities;
import ru.traektoria.local.demo.tour.event.LivingCertificates;
import ru.traektoria.local.demo.tour.event.LivingContests;
import ru.traektoria.local.demo.tour.event.LivingSeries;
import ru.traektoria.local.demo.tour.event.LivingService;
import ru.traektoria.local.demo.tour.event.TellingActivities;
import ru.traektoria.local.demo.tour.indicator.LivingManualData;
import ru.traektoria.local.demo.tour.indicator.LivingProgrammes;
import ru.traektoria.local.demo.tour.indicator.LivingTargets;
import ru.traektoria.local.demo.tour.learning.LivingAttestation;
import ru.traektoria.local.demo.tour.learning.LivingPortfolio;
import ru.traektoria.local.demo.tour.learning.LivingRequests;
import ru.traektoria.local.demo.tour.learning.LivingResults;
import ru.traektoria.local.demo.tour.learning.LivingRoutes;
import ru.traektoria.local.demo.tour.learning.LivingSelfEducation;
import ru.traektoria.local.demo.tour.learning.LivingTraining;
import ru.traektoria.local.demo.tour.learning.LivingYearLists;
import ru.traektoria.local.demo.tour.learning.TellingLearning;
import ru.traektoria.local.demo.tour.mentoring.LivingMentoring;
import ru.traektoria.local.demo.tour.mentoring.LivingOrders;
import ru.traektoria.local.demo.tour.mentoring.LivingSupport;
import ru.traektoria.local.demo.tour.mentoring.TellingMentoring;
import ru.traektoria.local.demo.tour.plan.LivingFromPlan;
import ru.traektoria.local.demo.tour.plan.LivingModules;
import ru.traektoria.local.demo.tour.plan.LivingPassport;
import ru.traektoria.local.demo.tour.plan.LivingPlans;
import ru.traektoria.local.demo.tour.staff.CastingAccounts;
import ru.traektoria.local.demo.tour.staff.CastingLeaders;
import ru.traektoria.local.demo.tour.staff.FillingStaff;
import ru.traektoria.local.demo.tour.staff.FoundingTown;
import ru.traektoria.local.demo.tour.staff.LivingAsset;
import ru.traektoria.local.demo.tour.staff.LivingConformity;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;

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
