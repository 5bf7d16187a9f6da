package ru.traektoria.diagnostics.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.diagnostics.application.AskingSatisfaction;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.StartingDiagnostics;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.diagnostics.web.AssessmentDesk;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Badge;

/** Диагностика of a teacher: invitations and what was passed. */
@Controller
public class MyDiagnosticsPages {

  /** Where a teacher's own diagnostics are. */
  public static final String MINE = "/diagnostics/mine";

  private static final Set<AssessmentState> ACTIVE =
      Set.of(
          AssessmentState.INVITED,
          AssessmentState.DECLINED,
          AssessmentState.CONSENTED,
          AssessmentState.STARTED);

  private final TeacherDocuments teachers;
  private final AggregateStore<Assessment> assessments;
  private final AggregateStore<Campaign> campaigns;
  private final AssessmentDesk desk;
  private final StartingDiagnostics starting;
  private final Examinees examinees;
  private final AskingSatisfaction asking;

  MyDiagnosticsPages(
      TeacherDocuments teachers,
      AggregateStore<Assessment> assessments,
      AggregateStore<Campaign> campaigns,
      AssessmentDesk desk,
      StartingDiagnostics starting,
      Examinees examinees,
      AskingSatisfaction asking) {
    this.teachers = teachers;
    this.assessments = assessments;
    this.campaigns = campaigns;
    this.desk = desk;
    this.starting = starting;
    this.examinees = examinees;
    this.asking = asking;
  }

  /** One diagnostics as its teacher sees it in the list. */
  record Mine(
      String id,
      String title,
      String about,
      LocalDate deadline,
      Badge badge,
      AssessmentState state,
      LocalDate completedOn,
      int questions,
      int answered,
      boolean withdrawable,
      LocalDate remindedOn,
      boolean survey) {}

  @GetMapping(MINE)
  String mine(Viewer viewer, Model model) {
    List<Mine> all = all(viewer);
    model.addAttribute(
        Heading.of("Диагностика")
            .lead("Диагностика — это не проверка, а способ увидеть сильные стороны и зоны роста."));
    model.addAttribute(
        "active", all.stream().filter(each -> ACTIVE.contains(each.state())).toList());
    model.addAttribute(
        "past",
        all.stream()
            .filter(each -> !ACTIVE.contains(each.state()))
            .sorted(
                Comparator.comparing(
                        Mine::completedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed())
            .toList());
    model.addAttribute("survey", openSurvey(viewer));
    model.addAttribute("key", Ids.next());
    return "diagnostics/mine";
  }

  /** Whether the anonymous survey runs and still waits for this teacher. */
  private boolean openSurvey(Viewer viewer) {
    Optional<TeacherId> me = viewer.teacherId().map(TeacherId::new);
    return viewer
        .municipality()
        .flatMap(asking::running)
        .filter(running -> me.isPresent() && !running.state().answeredBy(me.get()))
        .isPresent();
  }

  private List<Mine> all(Viewer viewer) {
    Set<String> ids =
        teachers
            .find(viewer.teacherId().orElse(null))
            .map(TeacherDocument::assessments)
            .map(lines -> lines.keySet())
            .orElse(Set.of());
    return assessments.findAll(ids).stream()
        .map(this::mine)
        .sorted(
            Comparator.comparing(Mine::deadline, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private Mine mine(Stored<Assessment> stored) {
    Assessment a = stored.state();
    Optional<Campaign> campaign = campaign(a);
    boolean observed = a.occasion().observation() != null;
    return new Mine(
        stored.id(),
        campaign.map(Campaign::title).orElse(titleOf(a)),
        a.occasion().site().label() + " · инициатива: " + lower(a.occasion().initiator().label()),
        campaign.map(c -> c.period().to()).orElse(null),
        Badges.of(a.state()),
        a.state(),
        a.completedOn(),
        observed ? 0 : desk.items(a).size(),
        a.answers().size(),
        a.consent() != null && a.state() != AssessmentState.WITHDRAWN,
        a.occasion().remindedOn(),
        a.occasion().survey());
  }

  /** What a diagnostics outside a campaign is called. */
  public static String titleOf(Assessment assessment) {
    return assessment.occasion().observation() == null
        ? assessment.occasion().kind().what()
        : "Анализ урока, завершён " + Russian.date(assessment.occasion().invitedOn());
  }

  /** As in the middle of a sentence; an abbreviation such as «ЦНППМ» stays. */
  private static String lower(String text) {
    return Character.isUpperCase(text.charAt(1))
        ? text
        : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private Optional<Campaign> campaign(Assessment assessment) {
    CampaignId id = assessment.occasion().campaign();
    return id == null ? Optional.empty() : campaigns.find(id.value()).map(Stored::state);
  }

  @PostMapping(MINE)
  ResponseEntity<Void> start(Viewer viewer, CreationKey key) {
    Examinee who =
        examinees
            .find(viewer.teacherId().orElse(null))
            .orElseThrow(() -> Problems.notFound("Педагог", viewer.subject()));
    Stored<Assessment> started =
        starting.onOwnInitiative(new AssessmentId(key.id()), key.requestHash(), who);
    return Done.at(consentPage(started.id()), "Прочитайте согласие — и можно начинать");
  }

  private static String consentPage(String id) {
    return "/diagnostics/assessments/" + id + "/consent";
  }
}
