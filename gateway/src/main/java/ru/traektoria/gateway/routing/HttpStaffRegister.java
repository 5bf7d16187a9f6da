package ru.traektoria.gateway.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.application.StaffRegister;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Asks staff-service for a card or an organisation with the inviter's own token. */
@Component
class HttpStaffRegister implements StaffRegister {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

  private final HttpClient client;
  private final URI staff;

  HttpStaffRegister(HttpClient client, Services services) {
    this.client = client;
    this.staff = services.named("staff").url();
  }

  @Override
  public List<Reason> unknownTo(String bearer, List<Grant> grants) {
    List<Reason> reasons = new ArrayList<>();
    for (Grant grant : grants) {
      if (grant.teacherId() != null && !visible(bearer, "teachers", grant.teacherId())) {
        reasons.add(
            new Reason(
                "unknown-teacher", "Такой карточки педагога нет или она не ваша.", "teacherId"));
      }
      if (grant.organisation() != null && !visible(bearer, "organisations", grant.organisation())) {
        reasons.add(
            new Reason(
                "unknown-organisation", "Такой организации нет или она не ваша.", "organisation"));
      }
    }
    return reasons;
  }

  private boolean visible(String bearer, String kind, String id) {
    if (!ID.matcher(id).matches()) {
      return false;
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(staff + "/api/v1/staff/" + kind + "/" + id))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + bearer)
            .header("Accept", "application/json")
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 500) {
        throw silent();
      }
      return status == 200;
    } catch (IOException e) {
      throw silent();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent();
    }
  }

  private static RuntimeException silent() {
    return Problems.unavailable(
        "Реестр педагогов не отвечает, а без него приглашение не проверить. Повторите через"
            + " минуту.");
  }
}
