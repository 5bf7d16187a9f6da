package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.InvitationJobs;
import ru.traektoria.diagnostics.application.InvitationJobs.Progress;
import ru.traektoria.diagnostics.application.InvitingPeople;
import ru.traektoria.diagnostics.application.InvitingPeople.Invited;
import ru.traektoria.diagnostics.application.Reminding;
import ru.traektoria.diagnostics.application.RunningCampaign;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Campaigns as somebody with a scope sees and runs them; the same for pages and REST. */
@Component
public class CampaignDesk {

  private final AggregateStore<Campaign> campaigns;
  private final RunningCampaign running;
  private final CampaignProgress progress;
  private final Examinees examinees;
  private final InvitingPeople inviting;
  private final InvitationJobs jobs;
  private final Reminding reminding;
  private final VisibleTeachers visible;

  CampaignDesk(
      AggregateStore<Campaign> campaigns,
      RunningCampaign running,
      CampaignProgress progress,
      Examinees examinees,
      InvitingPeople inviting,
      InvitationJobs jobs,
      Reminding reminding,
      VisibleTeachers visible) {
    this.campaigns = campaigns;
    this.running = running;
    this.progress = progress;
    this.examinees = examinees;
    this.inviting = inviting;
    this.jobs = jobs;
    this.reminding = reminding;
    this.visible = visible;
  }

  /** The campaigns within reach, newest first. */
  public List<CampaignView> list(Scope scope) {
    Map<String, ProgressView> counted = progress.all(scope);
    Document filter = new Document();
    scope.municipality().ifPresent(id -> filter.append("municipality", id));
    return campaigns.query(filter).stream()
        .filter(stored -> visible(scope, stored.state()))
        .map(s -> CampaignView.of(s, counted.getOrDefault(s.id(), ProgressView.NONE)))
        .sorted(Comparator.comparing(CampaignView::from).reversed())
        .toList();
  }

  /** A campaign of the municipality concerns every school; a school's own only itself. */
  private static boolean visible(Scope scope, Campaign campaign) {
    return scope.organisation().isEmpty()
        || campaign.organisation() == null
        || scope.organisation().filter(campaign.organisation()::equals).isPresent();
  }

  /** One campaign with its progress within the scope. */
  public CampaignView view(Scope scope, String id) {
    Stored<Campaign> stored = require(scope, id);
    return CampaignView.of(
        stored, progress.all(scope).getOrDefault(stored.id(), ProgressView.NONE));
  }

  /** A campaign within reach. */
  public Stored<Campaign> require(Scope scope, String id) {
    Stored<Campaign> stored =
        campaigns.find(id).orElseThrow(() -> Problems.notFound("Кампания", id));
    Campaign campaign = stored.state();
    boolean reached =
        scope.unlimited()
            || scope.municipality().filter(campaign.municipality()::equals).isPresent()
                && visible(scope, campaign);
    if (!reached) {
      throw Problems.notFound("Кампания", id);
    }
    return stored;
  }

  /** Announces; a school lead announces for the own organisation. */
  public CampaignView announce(Scope scope, CampaignDraft draft, CreationKey key) {
    String municipality = scope.viewer().municipality().orElseThrow(CampaignDesk::homeless);
    String organisation = scope.organisation().orElse(null);
    Campaign campaign = draft.campaign(key.id(), municipality, organisation);
    return CampaignView.of(running.announce(campaign, key.requestHash()), ProgressView.NONE);
  }

  /**
   * Invites.
   *
   * @param teachers whom; empty means the whole audience
   */
  public Invited invite(Scope scope, String id, Set<String> teachers) {
    Campaign campaign = mine(scope, id).state();
    return inviting.invite(campaign, audience(campaign, teachers), done -> {});
  }

  /** Invites the whole audience beside this request; {@link #invitations} tells how far it is. */
  public void startInviting(Scope scope, String id) {
    Campaign campaign = mine(scope, id).state();
    jobs.start(campaign, audience(campaign, Set.of()));
  }

  private List<Examinee> audience(Campaign campaign, Set<String> teachers) {
    return examinees.audience(campaign).stream()
        .filter(each -> teachers.isEmpty() || teachers.contains(each.teacher().value()))
        .toList();
  }

  /** How far the invitations of a campaign are; empty when none run. */
  public Optional<Progress> invitations(Scope scope, String id) {
    require(scope, id);
    return jobs.of(id);
  }

  /** The result of finished invitations, once. */
  public Optional<Progress> invitationsTold(Scope scope, String id) {
    require(scope, id);
    return jobs.told(id);
  }

  /** Reminds whoever within the scope has neither finished nor refused; answers how many. */
  public int remind(Scope scope, String id) {
    Campaign campaign = require(scope, id).state();
    if (campaign.state() != CampaignState.OPEN) {
      throw Problems.refused(
          Reason.of("campaign.over", "Кампания завершена: напоминать уже не о чем."));
    }
    return reminding.remind(id, visible.in(scope));
  }

  /** Ends a campaign. */
  public CampaignView close(Scope scope, String id, IfMatch version) {
    mine(scope, id);
    running.close(id, version.version());
    return view(scope, id);
  }

  /** Moves its last day. */
  public CampaignView prolong(Scope scope, String id, LocalDate to, IfMatch version) {
    mine(scope, id);
    running.prolong(id, to, version.version());
    return view(scope, id);
  }

  /** A school runs its own campaigns alone; it looks on at those of the municipality. */
  private Stored<Campaign> mine(Scope scope, String id) {
    Stored<Campaign> stored = require(scope, id);
    Optional<String> school = scope.organisation();
    if (school.isPresent() && stored.state().organisation() == null) {
      throw Problems.forbidden("Эту кампанию ведёт муниципальная методическая служба.");
    }
    return stored;
  }

  private static RuntimeException homeless() {
    return Problems.forbidden("Кампанию объявляет методист муниципалитета или организация.");
  }
}
