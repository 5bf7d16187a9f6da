package ru.traektoria.events.plan.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import ru.traektoria.events.plan.application.file.ReadingPlanFile;
import ru.traektoria.events.plan.model.Plan;
import ru.traektoria.events.plan.model.PlanId;
import ru.traektoria.platform.documents.Files;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Файлы планов between the preview and its confirmation: kept for a day, then gone. */
@Service
public class KeepingPlanFiles {

  /** So long a preview waits to be confirmed. */
  public static final Duration WAITS = Duration.ofDays(1);

  /** The kind of file that is only kept for a while. */
  static final String PREVIEW = "plan";

  private static final Logger LOG = LoggerFactory.getLogger(KeepingPlanFiles.class);

  private final FindingPlans finding;
  private final PlanReach reach;
  private final Files files;

  KeepingPlanFiles(FindingPlans finding, PlanReach reach, Files files) {
    this.finding = finding;
    this.reach = reach;
    this.files = files;
  }

  /** Keeps the file until it is decided on; answers the token it is found by. */
  public String keep(PlanId id, Upload upload, Scope scope) {
    Plan plan = held(id, scope);
    ReadingPlanFile.read(upload, Map.of());
    String token = Ids.next();
    files.keep(
        new Attachment(kept(plan, token), upload.name(), PREVIEW, upload.content().length),
        named(upload));
    return token;
  }

  /** The name travels with the content: it says which kind of file it is. */
  private static byte[] named(Upload upload) {
    byte[] name = (upload.name() + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(name, name.length + upload.content().length);
    System.arraycopy(upload.content(), 0, whole, name.length, upload.content().length);
    return whole;
  }

  /** The file that was kept. */
  public Upload kept(PlanId id, String token, Scope scope) {
    byte[] whole =
        files.open(kept(held(id, scope), token)).orElseThrow(() -> Problems.notFound("Файл плана"));
    int end = 0;
    while (whole[end] != '\n') {
      end++;
    }
    String name = new String(whole, 0, end, StandardCharsets.UTF_8);
    return new Upload(name, Arrays.copyOfRange(whole, end + 1, whole.length));
  }

  private static String kept(Plan plan, String token) {
    return Ids.derived("plan-file", plan.id().value(), token);
  }

  /** The kept file is needed no longer. */
  public void forget(PlanId id, String token, Scope scope) {
    files.remove(kept(held(id, scope), token));
  }

  /** Drops what nobody confirmed in time; several instances may do so at once. */
  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void dropForgotten() {
    int gone = files.removeOlder(PREVIEW, WAITS);
    if (gone > 0) {
      LOG.info("{} previews of plans were not confirmed within a day and are gone", gone);
    }
  }

  private Plan held(PlanId id, Scope scope) {
    Plan plan = finding.one(id, scope).state();
    reach.require(reach.holds(scope, plan));
    return plan;
  }
}
