package ru.traektoria.diagnostics.application;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.InvitingPeople.Invited;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.campaign.Campaign;

/**
 * Invitations that run beside the requests, one campaign at a time. Their progress is kept in
 * memory: after a restart the button is pressed again, and nobody is invited twice.
 */
@Component
public class InvitationJobs {

  private static final Logger LOG = LoggerFactory.getLogger(InvitationJobs.class);

  private final InvitingPeople inviting;
  private final Map<String, Progress> jobs = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "invitations");
            thread.setDaemon(true);
            return thread;
          });

  InvitationJobs(InvitingPeople inviting) {
    this.inviting = inviting;
  }

  /**
   * How far it is.
   *
   * @param result {@code null} while it runs
   * @param failed it broke off; pressing the button again goes on
   */
  public record Progress(int done, int total, Invited result, boolean failed) {

    /** It is over, well or not. */
    public boolean finished() {
      return result != null || failed;
    }
  }

  /** Starts inviting, unless it runs already. */
  public void start(Campaign campaign, List<Examinee> people) {
    String id = campaign.id().value();
    Progress begun = new Progress(0, people.size(), null, false);
    Progress before = jobs.putIfAbsent(id, begun);
    if (before != null && !before.finished()) {
      return;
    }
    jobs.put(id, begun);
    worker.execute(() -> run(campaign, people));
  }

  private void run(Campaign campaign, List<Examinee> people) {
    String id = campaign.id().value();
    int total = people.size();
    try {
      Invited result =
          inviting.invite(
              campaign, people, done -> jobs.put(id, new Progress(done, total, null, false)));
      jobs.put(id, new Progress(total, total, result, false));
    } catch (RuntimeException e) {
      LOG.error("the invitations of campaign {} broke off", id, e);
      jobs.put(id, new Progress(0, total, null, true));
    }
  }

  /** How far the invitations of a campaign are; empty when none were started here. */
  public Optional<Progress> of(String campaign) {
    return Optional.ofNullable(jobs.get(campaign));
  }

  /** Forgets a finished one, once its result was told. */
  public Optional<Progress> told(String campaign) {
    Optional<Progress> finished = of(campaign).filter(Progress::finished);
    finished.ifPresent(job -> jobs.remove(campaign, job));
    return finished;
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
